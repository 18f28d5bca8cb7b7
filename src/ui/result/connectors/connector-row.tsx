import controls from '../../base/controls.module.css';
import { consequenceNoun } from '../../base/result-wording.ts';
import { connectorAddress } from '../../base/route.ts';
import { formatNumber } from '../../base/wording.ts';
import type { ListedConnector } from '../../session/connector-list.ts';
import styles from './connector-table.module.css';

interface ConnectorRowProps {
  readonly connector: ListedConnector;
  /** The folder that all are in: it is named once, above the table. */
  readonly folder: string;
}

/** Shows one connector of the table, with its counts once it is checked. */
export function ConnectorRow({ connector, folder }: ConnectorRowProps) {
  const { source, index } = connector;
  const outcome = connector.outcome.value;
  const checked = outcome === 'failed' ? undefined : outcome;
  const path = source.root.slice(folder.length);
  const name = checked?.name || source.name || path;
  return (
    <tr class={styles.row}>
      <th scope="row">
        <a class={styles.link} href={connectorAddress(index)}>
          {name}
        </a>
        {path !== name && <span class={styles.path}>{path}</span>}
      </th>
      <td class={styles.publisher}>{checked?.publisher}</td>
      {outcome === 'failed' ? (
        <td colSpan={3}>could not be checked</td>
      ) : (
        <>
          <Count consequence="blocks" count={checked?.counts.blocks} />
          <Count consequence="asked" count={checked?.counts.asked} />
          <td class={styles.time}>
            {checked && `${formatNumber(Math.round(checked.milliseconds))} ms`}
          </td>
        </>
      )}
    </tr>
  );
}

interface CountProps {
  readonly consequence: 'blocks' | 'asked';
  readonly count: number | undefined;
}

function Count({ consequence, count }: CountProps) {
  if (count === undefined) return <td class={styles.count}>…</td>;
  return (
    <td class={`${styles.count} ${count > 0 ? styles[consequence] : ''}`}>
      {formatNumber(count)}{' '}
      <span class={controls.unseen}>{consequenceNoun(consequence, count)}</span>
    </td>
  );
}
