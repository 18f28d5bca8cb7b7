import type { Signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useCallback } from 'preact/hooks';
import { useLongList } from '../../base/components/use-long-list.tsx';
import type { ListedConnector } from '../../session/connector-list.ts';
import { ConnectorRow } from './connector-row.tsx';
import styles from './connector-table.module.css';
import { type Column, columns, type Sorting } from './connector-table.ts';

interface ConnectorTableProps {
  readonly shown: readonly ListedConnector[];
  readonly folder: string;
  readonly sorting: Signal<Sorting | undefined>;
}

const labels: Readonly<Record<Column, string>> = {
  name: 'Name',
  publisher: 'Publisher',
  blocks: 'Blocks',
  asked: 'Asked',
  time: 'Time',
};

/** Shows the connectors as a table, which its headings sort. */
export function ConnectorTable({ shown, folder, sorting }: ConnectorTableProps) {
  const draw = useCallback(
    (connectors: readonly ListedConnector[]): readonly ComponentChild[] =>
      connectors.map((connector) => (
        <ConnectorRow key={connector.index} connector={connector} folder={folder} />
      )),
    [folder],
  );
  const { rows, more } = useLongList(shown, draw, { step: 20, noun: 'connectors' });
  return (
    <>
      <table class={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      {more}
    </>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly sorting: Signal<Sorting | undefined>;
}

/** Sorts by the column, then the other way round, then not at all. Counts start with the largest. */
function Heading({ column, sorting }: HeadingProps) {
  const isText = column === 'name' || column === 'publisher';
  const current = sorting.value?.column === column ? sorting.value : undefined;
  const order = current && (current.isDescending ? 'descending' : 'ascending');
  const sort = () => {
    if (current === undefined) sorting.value = { column, isDescending: !isText };
    else if (current.isDescending !== isText) sorting.value = { column, isDescending: isText };
    else sorting.value = undefined;
  };
  return (
    <th scope="col" class={styles[column]} aria-sort={order}>
      <button type="button" class={styles.sort} onClick={sort}>
        {labels[column]}
      </button>
    </th>
  );
}
