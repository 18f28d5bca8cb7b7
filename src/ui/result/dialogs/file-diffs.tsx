import type { DiffHunk, DiffLine, FileDiff } from '../../../core/contract/change.ts';
import controls from '../../base/controls.module.css';
import { formatNumber, pluralize } from '../../base/wording.ts';
import styles from './file-diffs.module.css';

interface FileDiffsProps {
  readonly diffs: readonly FileDiff[];
  /** Takes back all changes of the file with this index. */
  readonly revert?: (index: number) => void;
}

/** Shows changed files line by line. */
export function FileDiffs({ diffs, revert }: FileDiffsProps) {
  return (
    <>
      {diffs.map((diff, index) => (
        <section key={diff.path} class={styles.file} aria-label={diff.path}>
          <p class={styles.path}>
            <code>{diff.path}</code>
            <span class={styles.counts}>{countsOf(diff)}</span>
            {revert && (
              <button
                class={controls.link}
                type="button"
                aria-label={`Revert ${diff.path}`}
                onClick={() => revert(index)}
              >
                Revert
              </button>
            )}
          </p>
          <Hunks diff={diff} />
        </section>
      ))}
    </>
  );
}

function countsOf({ kind, hunks, addedLines, removedLines, sizes }: FileDiff): string {
  if (sizes) return `Only whitespace: ${sizes.map(formatNumber).join(' → ')} bytes`;
  if (kind === 'added') return 'New file';
  if (kind === 'removed') return 'Removed';
  if (hunks.length === 0) return 'Changed';
  return `+${addedLines} −${removedLines}`;
}

function Hunks({ diff: { path, hunks, hiddenLines } }: { readonly diff: FileDiff }) {
  if (hunks.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <figure class={styles.lines} aria-label={`Changes in ${path}`} tabIndex={0}>
      {hunks.map((hunk, index) => (
        <Hunk key={hunk[0]?.before ?? hunk[0]?.after ?? index} hunk={hunk} isFirst={index === 0} />
      ))}
      {hiddenLines > 0 && (
        <p class={styles.hidden}>{pluralize(hiddenLines, 'more changed line')}</p>
      )}
    </figure>
  );
}

function Hunk({ hunk, isFirst }: { readonly hunk: DiffHunk; readonly isFirst: boolean }) {
  return (
    <>
      {!isFirst && <div class={styles.gap}>⋯</div>}
      {hunk.map((line) => (
        <Line key={`${line.before} ${line.after}`} line={line} />
      ))}
    </>
  );
}

const signs = { same: ' ', added: '+', removed: '−' } as const;
const spoken = { same: '', added: 'Added: ', removed: 'Removed: ' } as const;

function Line({ line: { kind, text, before, after } }: { readonly line: DiffLine }) {
  return (
    <div class={`${styles.line} ${styles[kind]}`}>
      <span class={styles.number} aria-hidden="true">
        {after ?? before}
      </span>
      <span aria-hidden="true">{signs[kind]}</span>
      <code>
        <span class={controls.unseen}>{spoken[kind]}</span>
        {text}
      </code>
    </div>
  );
}
