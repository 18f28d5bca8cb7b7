import type { Signal } from '@preact/signals';
import type { Severity } from '../../core/contract/diagnostic.ts';
import type { Counts } from '../../core/contract/report.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { formatNumber, severityNoun } from '../base/wording.ts';
import { severities } from './diagnostic-groups.ts';
import styles from './severity-filter.module.css';

interface SeverityFilterProps {
  readonly counts: Counts;
  readonly chosen: Signal<ReadonlySet<Severity>>;
}

/** Shows the counts as buttons that filter by severity. */
export function SeverityFilter({ counts, chosen }: SeverityFilterProps) {
  const toggle = (severity: Severity) => {
    const next = new Set(chosen.value);
    if (!next.delete(severity)) next.add(severity);
    chosen.value = next;
  };
  return (
    <fieldset class={styles.filter}>
      <legend class={styles.legend}>Show only</legend>
      {severities.map((severity) => (
        <button
          key={severity}
          class={`${styles.count} ${counts[severity] > 0 ? styles[severity] : ''}`}
          type="button"
          aria-pressed={chosen.value.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => toggle(severity)}
        >
          <span class={styles.number}>{formatNumber(counts[severity])}</span>{' '}
          <span class={styles.noun}>
            <SeverityMark severity={severity} />
            {severityNoun(severity, counts[severity])}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
