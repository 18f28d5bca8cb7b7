import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../../src/core/contract/consequence.ts';
import { shownDiagnostics, shownTasks } from '../../../src/ui/result/shown-tasks.ts';
import { diagnosticOf, reportOf } from '../stub-client.ts';

const title = diagnosticOf({ ruleId: 'title-length', message: 'Shorten the title.' });
const first = diagnosticOf({ message: 'Describe `GetTides`.', consequence: 'asked' });
const second = diagnosticOf({ message: 'Describe `ListBays`.', consequence: 'asked' });
const report = reportOf([title, first, second]);

const filter = (search: string, ...chosen: Consequence[]) => ({ search, chosen: new Set(chosen) });
const found = (search: string, ...chosen: Consequence[]) =>
  shownTasks(report, filter(search, ...chosen)).map(({ task, diagnostics }) => [
    task.title,
    diagnostics.length,
  ]);

describe('the tasks that are shown', () => {
  it('are all, until something is looked for', () => {
    expect(found('')).toEqual([
      ['title-length', 1],
      ['swagger-version', 2],
    ]);
  });

  it('are those of the chosen consequences', () => {
    expect(found('', 'asked')).toEqual([['swagger-version', 2]]);
    expect(found('', 'tip')).toEqual([]);
  });

  it('are those that a message, a rule or a file leads to, with the places that match', () => {
    expect(found('describe listbays')).toEqual([['swagger-version', 1]]);
    expect(found('swagger-version')).toEqual([['swagger-version', 2]]);
    expect(found('apiDefinition.swagger.json')).toHaveLength(2);
    expect(found('nowhere')).toEqual([]);
  });
});

it('filters diagnostics in the same way', () => {
  expect(shownDiagnostics(report.diagnostics, filter('listbays'))).toEqual([second]);
  expect(shownDiagnostics(report.diagnostics, filter('', 'blocks'))).toEqual([title]);
});
