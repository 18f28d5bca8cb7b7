import type { Consequence } from '../../../core/contract/consequence.ts';
import { consequences } from '../../base/consequences.ts';
import type { ListedConnector, Outcome } from '../../session/connector-list.ts';

/** Columns that the table can be sorted by. */
export const columns = ['name', 'publisher', 'blocks', 'asked', 'time'] as const;

export type Column = (typeof columns)[number];

/** How the table is sorted. Undefined keeps the order in which the connectors were dropped. */
export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** What the user wants to see of the list. */
export interface ListFilter {
  readonly search: string;
  readonly onlyBlocked: boolean;
  /** The title of a task that the connector must have. */
  readonly task: string | undefined;
}

/** A task with the number of connectors that have it. */
export interface FrequentTask {
  readonly title: string;
  readonly consequence: Consequence;
  readonly connectors: number;
}

type Checked = Exclude<Outcome, 'failed'>;

/** Returns the result of a connector. Undefined if it is not checked, or failed. */
function checkedOf({ outcome }: ListedConnector): Checked | undefined {
  const result = outcome.peek();
  return result === 'failed' ? undefined : result;
}

/** Returns the connectors that match, sorted. What is not checked yet comes last. */
export function shownConnectors(
  connectors: readonly ListedConnector[],
  { search, onlyBlocked, task }: ListFilter,
  sorting: Sorting | undefined,
): readonly ListedConnector[] {
  const words = search.toLowerCase().split(/\s+/);
  const shown = connectors.filter((connector) => {
    const checked = checkedOf(connector);
    const { root } = connector.source;
    const text = `${root} ${checked?.name ?? ''} ${checked?.publisher ?? ''}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (!onlyBlocked || (checked?.counts.blocks ?? 0) > 0) &&
      (task === undefined || checked?.tasks.some(({ title }) => title === task) === true)
    );
  });
  return sorting === undefined ? shown : sorted(shown, sorting);
}

/** Counts the tasks over all connectors: those of most connectors first. */
export function frequentTasks(connectors: readonly ListedConnector[]): readonly FrequentTask[] {
  const counts = new Map<string, FrequentTask>();
  for (const connector of connectors) {
    const titles = new Set<string>();
    for (const { title, consequence } of checkedOf(connector)?.tasks ?? []) {
      if (titles.has(title)) continue;
      titles.add(title);
      const known = counts.get(title);
      const others = known?.connectors ?? 0;
      const gravest = known && isGraver(known.consequence, consequence) ? known : { consequence };
      counts.set(title, { title, consequence: gravest.consequence, connectors: others + 1 });
    }
  }
  return [...counts.values()]
    .filter(({ consequence }) => consequence === 'blocks' || consequence === 'asked')
    .sort((one, other) => other.connectors - one.connectors);
}

/** Returns the folder that all connectors are in, with a slash at its end, or ''. */
export function commonFolder(connectors: readonly ListedConnector[]): string {
  const [first = [], ...others] = connectors.map(({ source }) => source.root.split('/'));
  let length = 0;
  const isShared = (folder: string | undefined) =>
    others.every((segments) => segments.length > length + 1 && segments[length] === folder);
  while (length < first.length - 1 && isShared(first[length])) length += 1;
  return first
    .slice(0, length)
    .map((folder) => `${folder}/`)
    .join('');
}

/** Returns the table as rows of cells, the first with the names of the columns. */
export function tableCells(connectors: readonly ListedConnector[]): readonly (readonly string[])[] {
  const header = [
    'Name',
    'Publisher',
    'Path',
    'Blocks',
    'Asked',
    'Guidelines',
    'Tips',
    'Time (ms)',
  ];
  const rows = connectors.map((connector) => {
    const { root, name } = connector.source;
    const checked = checkedOf(connector);
    if (checked === undefined) return [name, '', root, '', '', '', '', ''];
    const counts = consequences.map((consequence) => String(checked.counts[consequence]));
    const time = String(Math.round(checked.milliseconds));
    return [checked.name, checked.publisher, root, ...counts, time];
  });
  return [header, ...rows];
}

function isGraver(one: Consequence, other: Consequence): boolean {
  return consequences.indexOf(one) < consequences.indexOf(other);
}

function sorted(
  connectors: readonly ListedConnector[],
  { column, isDescending }: Sorting,
): readonly ListedConnector[] {
  const keyed = connectors.map((connector) => ({ connector, key: keyOf(connector, column) }));
  keyed.sort((one, other) => {
    if (one.key === undefined || other.key === undefined) {
      return Number(one.key === undefined) - Number(other.key === undefined);
    }
    return isDescending ? compare(other.key, one.key) : compare(one.key, other.key);
  });
  return keyed.map(({ connector }) => connector);
}

function keyOf(connector: ListedConnector, column: Column): string | number | undefined {
  const checked = checkedOf(connector);
  if (column === 'name') return (checked?.name || connector.source.name).toLowerCase();
  if (column === 'publisher') return checked?.publisher.toLowerCase() || undefined;
  if (column === 'time') return checked?.milliseconds;
  return checked?.counts[column];
}

function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
