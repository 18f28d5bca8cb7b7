import { describe, expect, it } from 'vitest';
import { cyclePath, cyclesOf } from '../../../src/core/openapi/cycles.ts';

const graphOf = (links: Readonly<Record<string, string>>) =>
  new Map(Object.entries(links).map(([from, to]) => [from, new Set(to.split(''))]));

describe('the cycles of a graph', () => {
  it('are none if nothing leads back', () => {
    expect(cyclesOf(graphOf({ a: 'bc', b: 'd', c: 'd', d: '' }))).toEqual([]);
  });

  it('have one entry per group: the shortest cycle from its first name', () => {
    const cycles = cyclesOf(graphOf({ x: 'a', a: 'b', b: 'ca', c: 'a', d: 'd', e: 'a' }));
    expect(cycles.map((cycle) => cycle.join('')).sort()).toEqual(['ab', 'd']);
  });

  it('are one for a group in which a name links to itself, too', () => {
    expect(cyclesOf(graphOf({ a: 'b', b: 'ab' }))).toEqual([['a', 'b']]);
  });

  it('ignore names that are not in the graph', () => {
    expect(cyclesOf(graphOf({ a: 'zb', b: 'z' }))).toEqual([]);
  });

  it('are found in a chain longer than the call stack', () => {
    const length = 20_000;
    const links = Array.from({ length }, (_, index) => {
      return [String(index), new Set([String((index + 1) % length)])] as const;
    });
    expect(cyclesOf(new Map(links))[0]).toHaveLength(length);
  });

  it('are shown as a path that ends where it starts', () => {
    expect(cyclePath(['A', 'B'])).toBe('A → B → A');
    expect(cyclePath(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe('A → B → C → D → E → F → …');
  });
});
