import type { ComponentChild } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { IgnoredDiagnostic } from '../../../core/contract/consequence.ts';
import type { IgnoreTarget } from '../../../core/contract/ignore.ts';
import { ConsequenceMark, markOf } from '../../base/components/consequence-mark.tsx';
import { Prose } from '../../base/components/prose.tsx';
import { Unfold } from '../../base/components/unfold.tsx';
import { LongList } from '../../base/components/use-long-list.tsx';
import controls from '../../base/controls.module.css';
import { groupBy } from '../../base/group-by.ts';
import { formatPosition } from '../../base/result-wording.ts';
import tones from '../../base/tones.module.css';
import { formatNumber, pluralize } from '../../base/wording.ts';
import rows from '../diagnostics/row.module.css';
import styles from './task-list.module.css';

interface IgnoredListProps {
  readonly ignored: readonly IgnoredDiagnostic[];
  /** Reports again what fits the target. */
  readonly stop: (target: IgnoreTarget) => void;
}

/** Lists what is ignored, each entry with its reason. */
export function IgnoredList({ ignored, stop }: IgnoredListProps) {
  const entries = useMemo(() => entriesOf(ignored), [ignored]);
  const draw = useCallback(
    (shown: readonly Entry[]) => shown.map((entry) => rowOf(entry, stop)),
    [stop],
  );
  if (ignored.length === 0) return null;
  return (
    <Unfold class={styles.ignored} summary={`Ignored (${formatNumber(ignored.length)})`}>
      <LongList items={entries} draw={draw} />
    </Unfold>
  );
}

/** What one entry of the file ignores. At least one. */
type Entry = readonly [IgnoredDiagnostic, ...IgnoredDiagnostic[]];

function entriesOf(ignored: readonly IgnoredDiagnostic[]): readonly Entry[] {
  const groups = groupBy(ignored, ({ target }) => JSON.stringify(target));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

function rowOf([first, ...others]: Entry, stop: IgnoredListProps['stop']): ComponentChild {
  const { consequence, message, reason, target } = first;
  return (
    <li key={JSON.stringify(target)} class={`${rows.row} ${tones[markOf[consequence]]}`}>
      <div class={rows.summary}>
        <ConsequenceMark consequence={consequence} />
        <span class={rows.text}>
          <Prose text={message} />
          <span class={rows.meta}>
            <code>{formatPosition(first)}</code>
            {others.length > 0 && <span>{pluralize(others.length, 'more place')}</span>}
          </span>
          <span class={styles.first}>Reason: {reason}</span>
        </span>
        <button
          class={`${controls.button} ${controls.small} ${styles.again}`}
          type="button"
          aria-label={`Report it again: ${message}`}
          onClick={() => stop(target)}
        >
          Report again
        </button>
      </div>
    </li>
  );
}
