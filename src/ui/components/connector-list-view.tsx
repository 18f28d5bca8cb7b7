import { useSignal } from '@preact/signals';
import type { LeftOut } from '../../core/connector-source.ts';
import type { ConnectorList, ListedConnector } from '../connector-list.ts';
import { number, plural } from '../wording.ts';
import styles from './connector-list-view.module.css';
import { ConnectorRow } from './connector-row.tsx';
import controls from './controls.module.css';

export interface ConnectorListViewProps {
  readonly list: ConnectorList;
  readonly leftOut: readonly LeftOut[];
}

/** Several connectors, to choose one from. */
export function ConnectorListView({ list, leftOut }: ConnectorListViewProps) {
  const filter = useSignal('');
  const words = filter.value.toLowerCase().split(/\s+/);
  const shown = list.connectors.filter(({ source, outcome }) => {
    const known = outcome.peek();
    const name = known && known !== 'failed' ? known.name : '';
    const text = `${source.root} ${name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <section class={styles.view} aria-labelledby="connectors">
      <div class={styles.heading}>
        <h1 id="connectors" tabIndex={-1} data-focus>
          {plural(list.connectors.length, 'connector')}
        </h1>
        <Counting list={list} />
      </div>
      <label class={styles.search}>
        <span>Find a connector</span>
        <input
          type="search"
          value={filter.value}
          onInput={({ currentTarget }) => {
            filter.value = currentTarget.value;
          }}
        />
      </label>
      <p role="status" class={controls.unseen}>
        {filter.value !== '' && `${plural(shown.length, 'connector')} found`}
      </p>
      <Rows shown={shown} />
      {leftOut.length > 0 && (
        <details class={styles.leftOut}>
          <summary>Belongs to none of them: {plural(leftOut.length, 'item')}</summary>
          <ul>
            {leftOut.slice(0, 1000).map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Rows({ shown }: { readonly shown: readonly ListedConnector[] }) {
  if (shown.length === 0) return <p>No connector is called that.</p>;
  return (
    <ol class={styles.rows}>
      {shown.map((connector) => (
        <ConnectorRow key={connector.index} connector={connector} />
      ))}
    </ol>
  );
}

function Counting({ list }: { readonly list: ConnectorList }) {
  const total = list.connectors.length;
  const done = list.done.value;
  if (done === total) return <p class={styles.counting}>All checked.</p>;
  return (
    <div class={styles.counting}>
      <progress value={done} max={total} aria-label="Connectors checked" />
      <span>
        {number(done)} of {number(total)} checked
      </span>
      {list.counting.value ? (
        <button class={controls.link} type="button" onClick={list.stop}>
          Stop
        </button>
      ) : (
        <button class={controls.link} type="button" onClick={() => void list.count()}>
          Go on
        </button>
      )}
    </div>
  );
}
