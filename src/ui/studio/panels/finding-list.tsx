import { type Signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Diagnostic } from '../../../core/contract/diagnostic.ts';
import { formatTaskCounts } from '../../base/result-wording.ts';
import type { LintState } from '../draft/lint-loop.ts';
import type { Studio } from '../studio.ts';
import view from '../studio-view.module.css';
import { Finding } from './finding.tsx';
import styles from './finding-list.module.css';
import type { Pane } from './pane-switch.tsx';

interface FindingListProps {
  readonly studio: Studio;
  readonly shown: Signal<Pane>;
}

/** More would only slow the page down: nobody fixes this many at once. */
const MAX_SHOWN = 100;

/** Lists the diagnostics in the order of the text. */
export function FindingList({ studio, shown }: FindingListProps) {
  const { draft, editor, fixRequest } = studio;
  const list = useRef<HTMLUListElement>(null);
  useSignalEffect(() => {
    const diagnostic = fixRequest.value?.diagnostic;
    if (!diagnostic) return;
    const listed: readonly Diagnostic[] = draft.report.peek()?.diagnostics ?? [];
    const index = listed.indexOf(diagnostic);
    // In the next frame: in a narrow window the list is only about to appear.
    requestAnimationFrame(() => openFix(list.current?.children[index]));
  });
  const report = draft.report.value;
  const diagnostics = report?.diagnostics ?? [];
  const showText = () => {
    shown.value = 'text';
  };
  return (
    <section aria-labelledby="findings">
      <div class={view.caption}>
        <h2 id="findings">Findings</h2>
        <p role="status">
          {report && (diagnostics.length === 0 ? 'None' : formatTaskCounts(report.counts))}
        </p>
      </div>
      <div class={styles.scroll}>
        <p class={styles.notice} role="status">
          {notices[draft.lintState.value]}
        </p>
        {report && diagnostics.length === 0 && (
          <p class={styles.good}>No findings: intro.md is ready to attach.</p>
        )}
        <ul ref={list} class={styles.list}>
          {diagnostics.slice(0, MAX_SHOWN).map((diagnostic) => (
            <Finding
              key={`${diagnostic.ruleId} ${diagnostic.range?.start.offset} ${diagnostic.message}`}
              diagnostic={diagnostic}
              text={report?.text ?? ''}
              goTo={() => {
                showText();
                requestAnimationFrame(() => studio.goTo(diagnostic));
              }}
              apply={(fix) => {
                showText();
                requestAnimationFrame(() => studio.apply(fix));
              }}
              back={() => {
                showText();
                requestAnimationFrame(editor.focus);
              }}
            />
          ))}
        </ul>
        {diagnostics.length > MAX_SHOWN && (
          <p class={styles.notice}>Fix these to see {diagnostics.length - MAX_SHOWN} more.</p>
        )}
      </div>
    </section>
  );
}

const notices: Readonly<Record<LintState, string>> = {
  ok: '',
  slow: 'Still checking the text. You can keep writing.',
  failed: 'The checker stopped on this text. Change the text to check it again.',
};

function openFix(item: Element | undefined): void {
  item?.querySelector('details')?.setAttribute('open', '');
  item?.querySelector<HTMLElement>('[data-apply]')?.focus();
}
