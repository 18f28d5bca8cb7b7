import { useSignal } from '@preact/signals';
import type { LeftOut } from '../../core/contract/connector-source.ts';
import controls from '../base/controls.module.css';
import { SearchField } from '../base/search-field.tsx';
import { useGradually } from '../base/use-gradually.ts';
import { number, plural } from '../base/wording.ts';
import type { ConnectorList, ListedConnector } from '../session/connector-list.ts';
import styles from './connector-list-view.module.css';
import { ConnectorRow } from './connector-row.tsx';

export interface ConnectorListViewProps {
  readonly list: ConnectorList;
  readonly leftOut: readonly LeftOut[];
}

/** Several connectors, to choose one from. */
export function ConnectorListView({ list, leftOut }: ConnectorListViewProps) {
  const search = useSignal('');
  const onlyErrors = useSignal(false);
  const shown = list.connectors.filter(
    (connector) => isCalled(connector, search.value) && (!onlyErrors.value || hasErrors(connector)),
  );
  return (
    <section class={styles.view} aria-labelledby="connectors">
      <div class={styles.heading}>
        <h1 id="connectors" tabIndex={-1} data-focus>
          {plural(list.connectors.length, 'connector')}
        </h1>
        <Counting list={list} />
      </div>
      <div class={styles.filters}>
        <SearchField label="Find a connector" value={search} />
        <label class={styles.only}>
          <input
            type="checkbox"
            checked={onlyErrors.value}
            onChange={({ currentTarget }) => {
              onlyErrors.value = currentTarget.checked;
            }}
          />
          Only those with errors
        </label>
      </div>
      <p role="status" class={controls.unseen}>
        {search.value !== '' && `${plural(shown.length, 'connector')} found`}
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
  const drawn = useGradually(shown.length, 50);
  if (shown.length === 0) return <p class={styles.none}>None of them is like that.</p>;
  return (
    <ol class={styles.rows}>
      {shown.slice(0, drawn).map((connector) => (
        <ConnectorRow key={connector.index} connector={connector} />
      ))}
    </ol>
  );
}

function isCalled({ source, outcome }: ListedConnector, search: string): boolean {
  const known = outcome.peek();
  const name = known && known !== 'failed' ? known.name : '';
  const text = `${source.root} ${name}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function hasErrors({ outcome: { value } }: ListedConnector): boolean {
  return value !== undefined && value !== 'failed' && value.counts.error > 0;
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
