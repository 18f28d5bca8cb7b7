import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { LeftOut } from '../../core/contract/connector-source.ts';
import controls from '../base/controls.module.css';
import { SearchField } from '../base/search-field.tsx';
import { Unfold } from '../base/unfold.tsx';
import { LongList, useLongList } from '../base/use-long-list.tsx';
import { formatNumber, pluralize } from '../base/wording.ts';
import type { ConnectorList, ListedConnector } from '../session/connector-list.ts';
import styles from './connector-list-view.module.css';
import { ConnectorRow } from './connector-row.tsx';

export interface ConnectorListViewProps {
  readonly list: ConnectorList;
  readonly leftOut: readonly LeftOut[];
}

/** Lists several connectors to choose from. */
export function ConnectorListView({ list, leftOut }: ConnectorListViewProps) {
  const search = useSignal('');
  const onlyBlocked = useSignal(false);
  const shown = list.connectors.filter(
    (connector) => matches(connector, search.value) && (!onlyBlocked.value || isBlocked(connector)),
  );
  return (
    <section class={styles.view} aria-labelledby="connectors">
      <div class={styles.heading}>
        <h1 id="connectors" tabIndex={-1} data-focus>
          {pluralize(list.connectors.length, 'connector')}
        </h1>
        <Progress list={list} />
      </div>
      <div class={styles.filters}>
        <SearchField label="Find a connector" text={search} />
        <label class={styles.only}>
          <input
            type="checkbox"
            checked={onlyBlocked.value}
            onChange={({ currentTarget }) => {
              onlyBlocked.value = currentTarget.checked;
            }}
          />
          Only what blocks
        </label>
      </div>
      <p role="status" class={controls.unseen}>
        {search.value !== '' && `${pluralize(shown.length, 'connector')} found`}
      </p>
      <Rows shown={shown} />
      {leftOut.length > 0 && (
        <Unfold
          class={styles.leftOut}
          summary={`Not part of any connector: ${pluralize(leftOut.length, 'item')}`}
        >
          <LongList items={leftOut} draw={drawLeftOut} />
        </Unfold>
      )}
    </section>
  );
}

function Rows({ shown }: { readonly shown: readonly ListedConnector[] }) {
  const { rows, more } = useLongList(shown, drawConnectors, { noun: 'connectors' });
  if (shown.length === 0) return <p class={styles.none}>No connectors match.</p>;
  return (
    <>
      <ol class={styles.rows}>{rows}</ol>
      {more}
    </>
  );
}

function drawConnectors(connectors: readonly ListedConnector[]): readonly ComponentChild[] {
  return connectors.map((connector) => (
    <ConnectorRow key={connector.index} connector={connector} />
  ));
}

function drawLeftOut(items: readonly LeftOut[]): readonly ComponentChild[] {
  return items.map(({ path, reason }) => (
    <li key={path}>
      <code>{path}</code> {reason}
    </li>
  ));
}

function matches({ source, outcome }: ListedConnector, search: string): boolean {
  const checked = outcome.peek();
  const name = checked && checked !== 'failed' ? checked.name : '';
  const text = `${source.root} ${name}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function isBlocked({ outcome: { value } }: ListedConnector): boolean {
  return value !== undefined && value !== 'failed' && value.counts.blocks > 0;
}

function Progress({ list }: { readonly list: ConnectorList }) {
  const total = list.connectors.length;
  const done = list.done.value;
  if (done === total) return <p class={styles.progress}>All checked.</p>;
  return (
    <div class={styles.progress}>
      <progress value={done} max={total} aria-label="Connectors checked" />
      <span>
        {formatNumber(done)} of {formatNumber(total)} checked
      </span>
      {list.checking.value ? (
        <button class={controls.link} type="button" onClick={list.stop}>
          Stop
        </button>
      ) : (
        <button class={controls.link} type="button" onClick={() => void list.check()}>
          Continue
        </button>
      )}
    </div>
  );
}
