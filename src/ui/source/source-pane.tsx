import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { OutlineItem } from '../../core/contract/outline.ts';
import controls from '../base/controls.module.css';
import type { CheckedConnector } from '../session/phase.ts';
import { createOpenSource, type EditingSession } from './open-source.ts';
import { OperationCardView } from './operation-card-view.tsx';
import { OutlineList } from './outline-list.tsx';
import { isTextPath, type SourceLink } from './source-link.ts';
import styles from './source-pane.module.css';

export interface SourcePaneProps {
  readonly checked: CheckedConnector;
  readonly session: EditingSession;
  readonly link: SourceLink;
  readonly api: Pick<ConnectorApi, 'outline' | 'operationCards'>;
  readonly close: () => void;
}

/** Shows a file of the connector, to read and to edit. */
export function SourcePane({ checked, session, link, api, close }: SourcePaneProps) {
  const { workspace } = checked;
  const opened = useMemo(
    () => createOpenSource(workspace, session, link, api),
    [workspace, session, link, api],
  );
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (container.current ? opened.start(container.current) : undefined),
    [opened],
  );
  useEffect(() => {
    // It covers the list in a narrow window, which may have been scrolled.
    if (matchMedia('(width < 64rem)').matches)
      container.current?.closest('section')?.scrollIntoView();
  }, []);
  useEffect(() => {
    // In the next frame, so that the list need not wait for it.
    const frame = requestAnimationFrame(() => opened.update(checked));
    return () => cancelAnimationFrame(frame);
  }, [opened, checked]);
  const isOutlineOpen = useSignal(false);
  const chosen = useSignal<string | undefined>(undefined);
  const goTo = useCallback(
    (item: OutlineItem) => {
      if (matchMedia('(width < 80rem)').matches) isOutlineOpen.value = false;
      chosen.value = item.pointer;
      opened.goTo(item);
    },
    [opened],
  );
  const note = opened.note.value;
  return (
    <section class={styles.pane} aria-label="File">
      <div class={styles.head}>
        <FileChoice checked={checked} link={link} />
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          aria-expanded={isOutlineOpen.value}
          onClick={() => {
            isOutlineOpen.value = !isOutlineOpen.value;
          }}
        >
          Outline
        </button>
        {opened.depth.value > 0 && (
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={opened.back}
          >
            Back
          </button>
        )}
        <p class={styles.hint}>
          <kbd>F8</kbd> next finding · <kbd>Ctrl</kbd> <kbd>F</kbd> search
        </p>
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          aria-label="Close the file"
          onClick={close}
        >
          Close
        </button>
      </div>
      {note && <p class={styles.note}>{note}</p>}
      <div class={styles.body}>
        {isOutlineOpen.value && (
          <OutlineList
            items={opened.outline.value}
            diagnostics={checked.report.diagnostics}
            path={link.path.value ?? ''}
            goTo={goTo}
          >
            {chosen.value !== undefined && (
              <OperationCardView source={checked.source} pointer={chosen.value} api={api} />
            )}
          </OutlineList>
        )}
        <div ref={container} class={styles.host} />
      </div>
    </section>
  );
}

function FileChoice({ checked: { source }, link }: Pick<SourcePaneProps, 'checked' | 'link'>) {
  const open = link.path.value ?? '';
  const paths = [...source.files.keys()].filter(isTextPath);
  return (
    <label class={styles.choice}>
      <span class={controls.unseen}>Open file</span>
      <select
        class={controls.choice}
        value={open}
        onChange={({ currentTarget }) => link.open(currentTarget.value)}
      >
        {(paths.includes(open) ? paths : [open, ...paths]).map((path) => (
          <option key={path} value={path}>
            {path}
          </option>
        ))}
      </select>
    </label>
  );
}
