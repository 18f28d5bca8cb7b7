import type { Diagnostic, Fix } from '../../../core/contract/diagnostic.ts';
import controls from '../../base/controls.module.css';
import { Prose } from '../../base/prose.tsx';
import { ruleAddress } from '../../base/route.ts';
import { SeverityMark } from '../../base/severity-mark.tsx';
import { authorityWords, severityWords } from '../../base/wording.ts';
import styles from './finding-list.module.css';

interface FindingProps {
  readonly diagnostic: Diagnostic;
  /** The text it was found in. */
  readonly text: string;
  readonly goTo: () => void;
  readonly apply: (fix: Fix) => void;
  /** Goes back to the text. */
  readonly back: () => void;
}

/** Whoever has looked at so many changes of one kind knows the others. */
const MOST_SHOWN = 30;

/** One diagnostic of the text; its fix is shown before it is made. */
export function Finding({ diagnostic, text, goTo, apply, back }: FindingProps) {
  const { severity, message, range, fix, authority, ruleId } = diagnostic;
  return (
    <li class={styles.finding}>
      <SeverityMark severity={severity} />
      <div>
        <p>
          <span class={controls.unseen}>{severityWords[severity]}: </span>
          <Prose text={message} />
        </p>
        <p class={styles.meta}>
          {range && (
            <button class={controls.link} type="button" onClick={goTo}>
              Line {range.start.line}
            </button>
          )}{' '}
          <span>{authorityWords(authority, severity)}</span>{' '}
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
            {fix.edits.slice(0, MOST_SHOWN).map(({ range: { start, end }, newText }) => (
              <Change key={start.offset} old={text.slice(start.offset, end.offset)} new={newText} />
            ))}
            {fix.edits.length > MOST_SHOWN && (
              <p class={styles.meta}>And {fix.edits.length - MOST_SHOWN} more changes.</p>
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

/** What would go and what would come. */
function Change(change: { readonly old: string; readonly new: string }) {
  const [old, next] = [change.old.trim(), change.new.trim()];
  if (old === '' && next === '') return null;
  return (
    <pre class={styles.change}>
      {old !== '' && (
        <del>
          <span class={controls.unseen}>Removes: </span>
          {old}
        </del>
      )}
      {next !== '' && (
        <ins>
          <span class={controls.unseen}>Writes: </span>
          {next}
        </ins>
      )}
    </pre>
  );
}
