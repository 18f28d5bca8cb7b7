import controls from '../base/controls.module.css';
import { connectorAddress } from '../base/route.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { formatNumber, severityNoun } from '../base/wording.ts';
import type { ListedConnector, Outcome } from '../session/connector-list.ts';
import styles from './connector-row.module.css';
import { severities } from './diagnostic-groups.ts';

/** Shows one connector of the list, with its counts once it is checked. */
export function ConnectorRow({ connector }: { readonly connector: ListedConnector }) {
  const { source, index } = connector;
  const outcome = connector.outcome.value;
  const title = outcome && outcome !== 'failed' && outcome.name;
  const otherNames = new Set([title, source.root].filter((name) => name && name !== source.name));
  return (
    <li class={styles.row}>
      <a class={styles.link} href={connectorAddress(index)}>
        <span class={styles.name}>{source.name || source.root}</span>
        <span class={styles.root}>{[...otherNames].join(' · ')}</span>
      </a>
      <OutcomeCounts outcome={outcome} />
    </li>
  );
}

function OutcomeCounts({ outcome }: { readonly outcome: Outcome | undefined }) {
  if (outcome === undefined) return <span class={styles.waiting}>…</span>;
  if (outcome === 'failed') return <span class={styles.waiting}>could not be checked</span>;
  const present = severities.filter((severity) => outcome.counts[severity] > 0);
  if (present.length === 0) return <span class={styles.clean}>No problems</span>;
  return (
    <span class={styles.counts}>
      {present.map((severity) => (
        <span class={`${styles.count} ${styles[severity]}`} key={severity}>
          <SeverityMark severity={severity} />
          {formatNumber(outcome.counts[severity])}{' '}
          <span class={controls.unseen}>{severityNoun(severity, outcome.counts[severity])}</span>
        </span>
      ))}
    </span>
  );
}
