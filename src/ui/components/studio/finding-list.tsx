import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Editor } from '../../studio/editor/create-editor.ts';
import type { Studio } from '../../studio/studio.ts';
import { countWords } from '../../wording.ts';
import controls from '../controls.module.css';
import { Finding } from './finding.tsx';
import styles from './finding-list.module.css';

interface FindingListProps {
  readonly studio: Studio;
  readonly editor: RefObject<Editor | undefined>;
}

/** All there is to say about the text, in its order. */
export function FindingList({ studio, editor }: FindingListProps) {
  const { draft, asked } = studio;
  const list = useRef<HTMLUListElement>(null);
  useSignalEffect(() => {
    const diagnostic = asked.value?.diagnostic;
    const index = diagnostic ? draft.report.peek()?.diagnostics.indexOf(diagnostic) : -1;
    const item = list.current?.children[index ?? -1];
    item?.querySelector('details')?.setAttribute('open', '');
    item?.querySelector<HTMLElement>('[data-apply]')?.focus();
  });
  const report = draft.report.value;
  return (
    <section class={styles.findings} aria-labelledby="findings">
      <h2 id="findings">What remains</h2>
      <p role="status" class={report?.diagnostics.length === 0 ? styles.good : controls.unseen}>
        {report &&
          (report.diagnostics.length === 0
            ? 'Nothing is left to do: it is ready to attach.'
            : countWords(report.counts))}
      </p>
      <ul ref={list} class={styles.list}>
        {report?.diagnostics.map((diagnostic) => (
          <Finding
            key={`${diagnostic.ruleId} ${diagnostic.range?.start.offset} ${diagnostic.message}`}
            diagnostic={diagnostic}
            text={draft.text.peek()}
            goTo={(start, end) => editor.current?.goTo(start, end)}
            apply={(fix) => {
              draft.apply(fix);
              editor.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
