import { describe, expect, it } from 'vitest';
import { cyclePath, cyclesOf } from '../../../src/core/openapi/cycles.ts';

const graphOf = (links: Readonly<Record<string, string>>) =>
  new Map(Object.entries(links).map(([from, to]) => [from, new Set(to.split(''))]));

describe('the cycles of a graph', () => {
  it('are none where nothing leads back', () => {
    expect(cyclesOf(graphOf({ a: 'bc', b: 'd', c: 'd', d: '' }))).toEqual([]);
  });

  it('have one entry for each group, by the shortest way around from its first name', () => {
    const cycles = cyclesOf(graphOf({ x: 'a', a: 'b', b: 'ca', c: 'a', d: 'd', e: 'a' }));
    expect(cycles.map((cycle) => cycle.join('')).sort()).toEqual(['ab', 'd']);
  });

  it('do not hang on names that lead out of the graph', () => {
    expect(cyclesOf(graphOf({ a: 'zb', b: 'z' }))).toEqual([]);
  });

  it('are found at the end of a chain longer than any stack', () => {
    const length = 20_000;
    const links = Array.from({ length }, (_, index) => {
      return [String(index), new Set([String((index + 1) % length)])] as const;
    });
    expect(cyclesOf(new Map(links))[0]).toHaveLength(length);
  });

  it('read as a way that ends where it began', () => {
    expect(cyclePath(['A', 'B'])).toBe('A → B → A');
    expect(cyclePath(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe('A → B → C → D → E → F → …');
  });
});
