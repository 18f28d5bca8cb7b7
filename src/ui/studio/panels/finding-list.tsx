import { type Signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { countWords } from '../../base/wording.ts';
import type { Looking } from '../draft/lint-loop.ts';
import type { Studio } from '../studio.ts';
import view from '../studio-view.module.css';
import { Finding } from './finding.tsx';
import styles from './finding-list.module.css';
import type { Side } from './side-switch.tsx';

interface FindingListProps {
  readonly studio: Studio;
  readonly shown: Signal<Side>;
}

/** Nobody works through more before looking again. */
const MOST = 100;

/** All there is to say about the text, in its order. */
export function FindingList({ studio, shown }: FindingListProps) {
  const { draft, editor, asked } = studio;
  const list = useRef<HTMLUListElement>(null);
  useSignalEffect(() => {
    const diagnostic = asked.value?.diagnostic;
    if (!diagnostic) return;
    const index = draft.report.peek()?.diagnostics.indexOf(diagnostic) ?? -1;
    // Not at once: on a narrow window the list is being shown just now.
    requestAnimationFrame(() => openFix(list.current?.children[index]));
  });
  const report = draft.report.value;
  const diagnostics = report?.diagnostics ?? [];
  const toText = () => {
    shown.value = 'text';
  };
  return (
    <section aria-labelledby="findings">
      <div class={view.caption}>
        <h2 id="findings">What remains</h2>
        <p role="status">
          {report && (diagnostics.length === 0 ? 'Nothing' : countWords(report.counts))}
        </p>
      </div>
      <div class={styles.scroll}>
        <p class={styles.trouble} role="status">
          {troubles[draft.looking.value]}
        </p>
        {report && diagnostics.length === 0 && (
          <p class={styles.good}>Nothing is left to do: it is ready to attach.</p>
        )}
        <ul ref={list} class={styles.list}>
          {diagnostics.slice(0, MOST).map((diagnostic) => (
            <Finding
              key={`${diagnostic.ruleId} ${diagnostic.range?.start.offset} ${diagnostic.message}`}
              diagnostic={diagnostic}
              text={report?.text ?? ''}
              goTo={() => {
                toText();
                requestAnimationFrame(() => studio.goTo(diagnostic));
              }}
              apply={(fix) => {
                toText();
                requestAnimationFrame(() => studio.apply(fix));
              }}
              back={() => {
                toText();
                requestAnimationFrame(editor.focus);
              }}
            />
          ))}
        </ul>
        {diagnostics.length > MOST && (
          <p class={styles.trouble}>And {diagnostics.length - MOST} more, once these are done.</p>
        )}
      </div>
    </section>
  );
}

const troubles: Readonly<Record<Looking, string>> = {
  done: '',
  late: 'Still reading the text. Go on writing meanwhile.',
  stopped: 'The checker stopped on this text. Change something, and it looks again.',
};

function openFix(item: Element | undefined): void {
  item?.querySelector('details')?.setAttribute('open', '');
  item?.querySelector<HTMLElement>('[data-apply]')?.focus();
}
