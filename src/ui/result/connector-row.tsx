import { ConsequenceMark, markOf } from '../base/consequence-mark.tsx';
import { consequences } from '../base/consequences.ts';
import controls from '../base/controls.module.css';
import { connectorAddress } from '../base/route.ts';
import { consequenceNoun, formatNumber } from '../base/wording.ts';
import type { ListedConnector, Outcome } from '../session/connector-list.ts';
import styles from './connector-row.module.css';

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
  const present = consequences.filter((consequence) => outcome.counts[consequence] > 0);
  if (present.length === 0) return <span class={styles.clean}>Nothing to do</span>;
  return (
    <span class={styles.counts}>
      {present.map((consequence) => (
        <span class={`${styles.count} ${styles[markOf[consequence]]}`} key={consequence}>
          <ConsequenceMark consequence={consequence} />
          {formatNumber(outcome.counts[consequence])}{' '}
          <span class={controls.unseen}>
            {consequenceNoun(consequence, outcome.counts[consequence])}
          </span>
        </span>
      ))}
    </span>
  );
}
