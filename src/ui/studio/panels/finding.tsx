import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Fix } from '../../../core/contract/diagnostic.ts';
import { ConsequenceMark } from '../../base/components/consequence-mark.tsx';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import { consequenceLabels, consequenceSentence } from '../../base/result-wording.ts';
import { ruleAddress } from '../../base/route.ts';
import styles from './finding-list.module.css';

interface FindingProps {
  readonly diagnostic: RatedDiagnostic;
  /** The text that was checked. */
  readonly text: string;
  readonly goTo: () => void;
  readonly apply: (fix: Fix) => void;
  /** Returns the focus to the editor. */
  readonly back: () => void;
}

/** The rest of a long list of edits would be more of the same. */
const MAX_EDITS = 30;

/** Shows one diagnostic. Its fix opens as a preview, with a button to apply it. */
export function Finding({ diagnostic, text, goTo, apply, back }: FindingProps) {
  const { consequence, message, range, fix, ruleId } = diagnostic;
  return (
    <li class={styles.finding}>
      <ConsequenceMark consequence={consequence} />
      <div>
        <p>
          <span class={controls.unseen}>{consequenceLabels[consequence]}: </span>
          <Prose text={message} />
        </p>
        <p class={styles.meta}>
          {range && (
            <button class={controls.link} type="button" onClick={goTo}>
              Line {range.start.line}
            </button>
          )}{' '}
          <span>{consequenceSentence(consequence, 'verified')}</span>{' '}
          <a href={ruleAddress(ruleId)}>
            Why<span class={controls.unseen}> {ruleId}</span>
          </a>
        </p>
        {fix && (
          <details
            class={styles.fix}
            onKeyDown={({ key }) => {
              if (key === 'Escape') back();
            }}
          >
            <summary>{fix.title}</summary>
            {fix.edits.slice(0, MAX_EDITS).map(({ range: { start, end }, newText }) => (
              <Change key={start.offset} old={text.slice(start.offset, end.offset)} new={newText} />
            ))}
            {fix.edits.length > MAX_EDITS && (
              <p class={styles.meta}>And {fix.edits.length - MAX_EDITS} more changes.</p>
            )}
            <button
              class={`${controls.button} ${controls.small}`}
              type="button"
              data-apply
              onClick={() => apply(fix)}
            >
              Apply
            </button>
          </details>
        )}
      </div>
    </li>
  );
}

/** Shows the text that an edit removes and the text that it adds. */
function Change(change: { readonly old: string; readonly new: string }) {
  const [old, next] = [change.old.trim(), change.new.trim()];
  if (old === '' && next === '') return null;
  return (
    <pre class={styles.change}>
      {old !== '' && (
        <del>
          <span class={controls.unseen}>Remove: </span>
          {old}
        </del>
      )}
      {next !== '' && (
        <ins>
          <span class={controls.unseen}>Add: </span>
          {next}
        </ins>
      )}
    </pre>
  );
}
