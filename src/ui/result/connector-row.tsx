import controls from '../base/controls.module.css';
import { connectorAddress } from '../base/route.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { number, severityNoun } from '../base/wording.ts';
import type { ListedConnector, Outcome } from '../session/connector-list.ts';
import styles from './connector-row.module.css';
import { severities } from './diagnostic-groups.ts';

/** One connector of the list with its counts, as soon as they are known. */
export function ConnectorRow({ connector }: { readonly connector: ListedConnector }) {
  const { source, index } = connector;
  const outcome = connector.outcome.value;
  const title = outcome && outcome !== 'failed' && outcome.name;
  const others = new Set([title, source.root].filter((name) => name && name !== source.name));
  return (
    <li class={styles.row}>
      <a class={styles.link} href={connectorAddress(index)}>
        <span class={styles.name}>{source.name || source.root}</span>
        <span class={styles.root}>{[...others].join(' · ')}</span>
      </a>
      <OutcomeCounts outcome={outcome} />
    </li>
  );
}

function OutcomeCounts({ outcome }: { readonly outcome: Outcome | undefined }) {
  if (outcome === undefined) return <span class={styles.waiting}>…</span>;
  if (outcome === 'failed') return <span class={styles.waiting}>could not be checked</span>;
  const some = severities.filter((severity) => outcome.counts[severity] > 0);
  if (some.length === 0) return <span class={styles.clean}>Nothing wrong</span>;
  return (
    <span class={styles.counts}>
      {some.map((severity) => (
        <span class={`${styles.count} ${styles[severity]}`} key={severity}>
          <SeverityMark severity={severity} />
          {number(outcome.counts[severity])}{' '}
          <span class={controls.unseen}>{severityNoun(severity, outcome.counts[severity])}</span>
        </span>
      ))}
    </span>
  );
}
