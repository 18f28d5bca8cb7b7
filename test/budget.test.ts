import { beforeAll, describe, expect, it } from 'vitest';
import type { Consequence } from '../src/core/contract/consequence.ts';
import type { Report } from '../src/core/contract/report.ts';
import type { Task } from '../src/core/contract/task.ts';
import { checkedConnectors, corpusNote, hasCorpus } from './corpus.ts';

/** How much a report may say, so that it is read: of half of the connectors, and of nine in ten. */
describe.skipIf(!hasCorpus)(`the reports on published connectors${corpusNote}`, () => {
  const reports: Report[] = [];

  beforeAll(async () => {
    for (const { report } of await checkedConnectors()) reports.push(report);
  }, 120_000);

  it('are many', () => {
    expect(reports.length).toBeGreaterThan(300);
  });

  it.each<readonly [readonly Consequence[], number, number]>([
    [['blocks', 'asked'], 3, 7],
    [['guideline'], 4, 7],
    [['tip'], 5, 9],
  ])('have few tasks: %j, at most %i, and %i', (wanted, median, most) => {
    const counts = reports.map(
      ({ tasks }) =>
        tasks.filter((task) => wanted.includes(task.consequence) && !isAboutCopies(task)).length,
    );
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(median);
    expect(quantile(counts, 0.9)).toBeLessThanOrEqual(most);
  });

  it('have few findings', () => {
    const counts = reports.map(({ diagnostics }) => diagnostics.length);
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(40);
  });

  it('have each finding in exactly one task', () => {
    for (const { tasks, diagnostics } of reports) {
      const told = tasks.flatMap((task) => task.diagnostics).toSorted((a, b) => a - b);
      expect(told).toEqual([...diagnostics.keys()]);
    }
  });

  it('name each task, with one sentence', () => {
    const titles = new Set(reports.flatMap(({ tasks }) => tasks.map(({ title }) => title)));
    expect([...titles].filter((title) => !/^[A-Z“].*\.$/.test(title))).toEqual([]);
  });
});

/** The copies of published connectors hold neither icons nor scripts. */
function isAboutCopies({ missing }: Task): boolean {
  return missing?.every((name) => name === 'icon.png' || name === 'script.csx') ?? false;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
