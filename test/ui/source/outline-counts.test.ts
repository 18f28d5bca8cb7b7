import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../../src/core/contract/outline.ts';
import { countFindings, itemAt, matching } from '../../../src/ui/source/outline-counts.ts';
import { diagnosticOf } from '../stub-client.ts';

const PATH = 'apiDefinition.swagger.json';
const items: readonly OutlineItem[] = [
  {
    section: 'Operations',
    name: 'List stations',
    detail: 'GET /stations',
    pointer: '/paths/~1stations/get',
    start: 10,
    end: 20,
  },
  { section: 'Definitions', name: 'Tide', pointer: '/definitions/Tide', start: 30, end: 40 },
  { section: 'Definitions', name: 'Tides', pointer: '/definitions/Tides', start: 40, end: 50 },
];

const at = (offset: number, file = PATH) => {
  const position = { line: 1, column: 1, offset };
  return diagnosticOf({ file, range: { start: position, end: position } });
};

describe('counting', () => {
  it('counts the findings of the file in each part', () => {
    const found = [at(9), at(10), at(19), at(20), at(40), at(12, 'apiProperties.json')];
    expect(countFindings(items, found, PATH).map(({ count }) => count)).toEqual([2, 0, 1]);
  });

  it('leaves out findings without a place', () => {
    const { range: _, ...placeless } = at(12);
    expect(countFindings(items, [placeless], PATH)[0]?.count).toBe(0);
  });
});

it.each([
  ['', ['List stations', 'Tide', 'Tides']],
  ['TIDES', ['Tides']],
  ['get stations', ['List stations']],
  ['definitions', ['Tide', 'Tides']],
  ['none', []],
])('finds parts by all words of %j', (search, names) => {
  expect(matching(items, search).map(({ name }) => name)).toEqual(names);
});

it.each([
  ['/definitions/Tide', 'Tide'],
  ['/definitions/Tides', 'Tides'],
  ['/definitions/Tide/properties/height', 'Tide'],
  ['/definitions/Ti', undefined],
])('finds the part that %s leads to', (pointer, name) => {
  expect(itemAt(items, pointer)?.name).toBe(name);
});
