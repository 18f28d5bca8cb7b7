import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../../../src/core/contract/consequence.ts';
import {
  type Column,
  commonFolder,
  frequentTasks,
  shownConnectors,
  tableCells,
} from '../../../../src/ui/result/connectors/connector-table.ts';
import type { ListedConnector, Outcome } from '../../../../src/ui/session/connector-list.ts';
import { createWorkspace } from '../../../../src/ui/session/workspace.ts';
import { sourceOf } from '../../stub-client.ts';

const task = (consequence: Consequence, title: string) => ({ consequence, title });

function listed(
  index: number,
  root: string,
  changes?: Partial<Exclude<Outcome, 'failed'>>,
): ListedConnector {
  const outcome = changes && {
    name: root,
    publisher: '',
    counts: { blocks: 0, asked: 0, guideline: 0, tip: 0 },
    tasks: [],
    milliseconds: 1,
    ...changes,
  };
  const source = { ...sourceOf(root), root };
  const workspace = createWorkspace({ original: source });
  return { index, workspace, source, outcome: signal(outcome) };
}

const counts = (blocks: number, asked: number) => ({ blocks, asked, guideline: 3, tip: 4 });
const tides = listed(0, 'sea/tides', {
  name: 'Tides',
  publisher: 'Contoso',
  counts: counts(2, 0),
  tasks: [task('blocks', 'Add it.'), task('asked', 'Add it.'), task('tip', 'Sort it.')],
  milliseconds: 7.6,
});
const bays = listed(1, 'sea/bays', {
  name: 'bays',
  publisher: 'Adatum',
  counts: counts(0, 5),
  tasks: [task('asked', 'Add it.'), task('asked', 'Name it.')],
});
const waiting = listed(2, 'sea/waiting');
const failed: ListedConnector = { ...listed(3, 'sea/failed'), outcome: signal('failed') };
const all = [tides, waiting, bays, failed];

const everything = { search: '', onlyBlocked: false, task: undefined };
const indexes = (connectors: readonly ListedConnector[]) => connectors.map(({ index }) => index);

describe('the table of connectors', () => {
  it.each<readonly [Column, readonly number[], readonly number[]]>([
    ['name', [1, 3, 2, 0], [0, 2, 3, 1]],
    ['publisher', [1, 0, 2, 3], [0, 1, 2, 3]],
    ['blocks', [1, 0, 2, 3], [0, 1, 2, 3]],
    ['asked', [0, 1, 2, 3], [1, 0, 2, 3]],
    ['time', [1, 0, 2, 3], [0, 1, 2, 3]],
  ])('is sorted by %s, with what is unknown last', (column, ascending, descending) => {
    const by = (isDescending: boolean) =>
      indexes(shownConnectors(all, everything, { column, isDescending }));
    expect(by(false)).toEqual(ascending);
    expect(by(true)).toEqual(descending);
  });

  it('keeps the order of the drop, and what matches', () => {
    const shown = (changes: Partial<typeof everything> & { task?: string }) =>
      indexes(shownConnectors(all, { ...everything, ...changes }, undefined));
    expect(shown({})).toEqual([0, 2, 1, 3]);
    expect(shown({ search: 'sea CONTOSO' })).toEqual([0]);
    expect(shown({ onlyBlocked: true })).toEqual([0]);
    expect(shown({ task: 'Name it.' } as object)).toEqual([1]);
  });

  it('is written as cells, empty where nothing is known', () => {
    const [header, ...rows] = tableCells([tides, waiting]);
    expect(header).toHaveLength(8);
    expect(rows).toEqual([
      ['Tides', 'Contoso', 'sea/tides', '2', '0', '3', '4', '8'],
      ['sea/waiting', '', 'sea/waiting', '', '', '', '', ''],
    ]);
  });
});

it('counts each task once per connector, and leaves out what nobody asks for', () => {
  expect(frequentTasks(all)).toEqual([
    { title: 'Add it.', consequence: 'blocks', connectors: 2 },
    { title: 'Name it.', consequence: 'asked', connectors: 1 },
  ]);
});

it.each([
  [['a/b/x', 'a/b/y'], 'a/b/'],
  [['a/b', 'a/b/y'], 'a/'],
  [['a', 'b'], ''],
  [['a/x', ''], ''],
  [['a/b/x'], 'a/b/'],
  [[], ''],
])('names the folder of %j: %s', (roots, folder) => {
  expect(commonFolder(roots.map((root, index) => listed(index, root)))).toBe(folder);
});
