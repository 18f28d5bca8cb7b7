import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LeftOut } from '../../../core/contract/connector-source.ts';
import { SearchField } from '../../base/components/search-field.tsx';
import { Unfold } from '../../base/components/unfold.tsx';
import { LongList } from '../../base/components/use-long-list.tsx';
import controls from '../../base/controls.module.css';
import { formatNumber, pluralize } from '../../base/wording.ts';
import type { ConnectorList } from '../../session/connector-list.ts';
import styles from './connector-list-view.module.css';
import {
  commonFolder,
  frequentTasks,
  type Sorting,
  shownConnectors,
  tableCells,
} from './connector-table.ts';
import { ConnectorTable } from './connector-table.tsx';
import { FrequentTasks } from './frequent-tasks.tsx';

export interface ConnectorListViewProps {
  readonly list: ConnectorList;
  readonly leftOut: readonly LeftOut[];
  /** Saves rows of cells as a table. */
  readonly saveTable: (rows: readonly (readonly string[])[]) => void;
}

/** Shows several connectors as a table to choose from. */
export function ConnectorListView({ list, leftOut, saveTable }: ConnectorListViewProps) {
  const { connectors, settled } = list;
  const search = useSignal('');
  const onlyBlocked = useSignal(false);
  const task = useSignal<string | undefined>(undefined);
  const sorting = useSignal<Sorting | undefined>(undefined);
  const folder = useMemo(() => commonFolder(connectors), [connectors]);
  const tasks = useComputed(() => (settled.value > 0 ? frequentTasks(connectors) : []));
  const isOrderFixed = !sorting.value && !task.value && !onlyBlocked.value;
  const shown = useMemo(() => {
    const filter = { search: search.value, onlyBlocked: onlyBlocked.value, task: task.value };
    return shownConnectors(connectors, filter, sorting.value);
    // Results change neither the order nor the choice, unless these depend on them.
  }, [search.value, onlyBlocked.value, task.value, sorting.value, isOrderFixed || settled.value]);
  const isFiltered = shown.length < connectors.length;
  return (
    <section class={styles.view} aria-labelledby="connectors">
      <div class={styles.heading}>
        <h1 id="connectors" tabIndex={-1} data-focus>
          {pluralize(connectors.length, 'connector')}
        </h1>
        {folder !== '' && <code class={styles.folder}>{folder}</code>}
        <Progress list={list} />
      </div>
      <div class={styles.columns}>
        <div class={styles.main}>
          <div class={styles.filters}>
            <SearchField label="Find a connector" text={search} isCompact />
            <label class={controls.check}>
              <input
                type="checkbox"
                checked={onlyBlocked.value}
                onChange={({ currentTarget }) => {
                  onlyBlocked.value = currentTarget.checked;
                }}
              />
              Only what blocks
            </label>
            <button
              class={`${controls.button} ${controls.small}`}
              type="button"
              onClick={() => saveTable(tableCells(shown))}
            >
              Export as CSV
            </button>
            <p role="status" class={styles.found}>
              {isFiltered && `${pluralize(shown.length, 'connector')} found`}
            </p>
          </div>
          {shown.length === 0 ? (
            <p class={styles.none}>No connectors match.</p>
          ) : (
            <ConnectorTable shown={shown} folder={folder} sorting={sorting} />
          )}
        </div>
        <FrequentTasks tasks={tasks.value} chosen={task} />
      </div>
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

function drawLeftOut(items: readonly LeftOut[]): readonly ComponentChild[] {
  return items.map(({ path, reason }) => (
    <li key={path}>
      <code>{path}</code> {reason}
    </li>
  ));
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
