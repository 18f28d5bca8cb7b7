import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../../core/contract/report.ts';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import panel from '../side-panel.module.css';
import { IconFacts } from './icon-facts.tsx';
import { IconMaker } from './icon-maker.tsx';
import { type Icon, IconView } from './icon-view.tsx';

interface IconPaneProps {
  readonly path: string;
  /** Undefined if it cannot be drawn. */
  readonly icon: Icon | undefined;
  readonly diagnostics: Report['diagnostics'];
  readonly close: () => void;
}

/** Shows the icon beside the list: how it looks, what it measures, what to do about it, and how to make another. */
export function IconPane({ path, icon, diagnostics, close }: IconPaneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const messages = new Set(
    diagnostics.filter(({ file }) => file === path).map(({ message }) => message),
  );
  return (
    <section class={panel.panel} aria-labelledby="icon">
      <div class={panel.head}>
        <h2 id="icon" ref={heading} tabIndex={-1}>
          {path}
        </h2>
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          aria-label="Close the icon"
          onClick={close}
        >
          Close
        </button>
      </div>
      {icon ? <IconView icon={icon} /> : <p>This icon cannot be drawn.</p>}
      <IconFacts />
      <p class={panel.summary}>
        Reviewers ask for one opaque color up to the edge, and for a logo of at most 70 % of each
        side.
      </p>
      {messages.size > 0 && (
        <ul class={panel.messages}>
          {[...messages].map((message) => (
            <li key={message}>
              <Prose text={message} />
            </li>
          ))}
        </ul>
      )}
      {icon && (
        <>
          <h3>Make a square icon</h3>
          <IconMaker icon={icon} />
        </>
      )}
    </section>
  );
}
