import type { Consequence } from '../../../core/contract/consequence.ts';
import { ConsequenceMark, markOf } from '../../base/components/consequence-mark.tsx';
import { consequences } from '../../base/consequences.ts';
import { consequenceNoun } from '../../base/result-wording.ts';
import tones from '../../base/tones.module.css';
import { formatNumber } from '../../base/wording.ts';
import styles from './consequence-filter.module.css';

interface ConsequenceFilterProps {
  /** How many tasks there are of each. */
  readonly counts: Readonly<Record<Consequence, number>>;
  readonly chosen: ReadonlySet<Consequence>;
  readonly choose: (chosen: ReadonlySet<Consequence>) => void;
}

/** Shows the counts as buttons that filter by consequence. */
export function ConsequenceFilter({ counts, chosen, choose }: ConsequenceFilterProps) {
  const toggle = (consequence: Consequence) => {
    const next = new Set(chosen);
    if (!next.delete(consequence)) next.add(consequence);
    choose(next);
  };
  return (
    <fieldset class={styles.filter}>
      <legend class={styles.legend}>Show only</legend>
      {consequences.map((consequence) => (
        <button
          key={consequence}
          class={`${styles.count} ${counts[consequence] > 0 ? tones[markOf[consequence]] : ''}`}
          type="button"
          aria-pressed={chosen.has(consequence)}
          disabled={counts[consequence] === 0}
          onClick={() => toggle(consequence)}
        >
          <span class={styles.number}>{formatNumber(counts[consequence])}</span>{' '}
          <span class={styles.noun}>
            <ConsequenceMark consequence={consequence} />
            {consequenceNoun(consequence, counts[consequence])}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
