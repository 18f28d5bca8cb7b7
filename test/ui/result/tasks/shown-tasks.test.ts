import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../../../src/core/contract/consequence.ts';
import { listTasks } from '../../../../src/core/service/tasks/list-tasks.ts';
import {
  type Filter,
  shownDiagnostics,
  shownTasks,
} from '../../../../src/ui/result/tasks/shown-tasks.ts';
import { diagnosticOf, reportOf } from '../../stub-client.ts';

const title = diagnosticOf({ ruleId: 'title-length', message: 'Shorten the title.' });
const first = diagnosticOf({ message: 'Describe `GetTides`.', consequence: 'asked' });
const second = diagnosticOf({ message: 'Describe `ListBays`.', consequence: 'asked' });
const report = reportOf([title, first, second]);

const filter = (search: string, ...chosen: Consequence[]): Filter => ({
  search,
  chosen: new Set(chosen),
  file: undefined,
  fixable: false,
});
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

describe('the filter', () => {
  const fix = { title: 'Write it', edits: [], safe: true };
  const fixed = diagnosticOf({ fix, file: 'apiProperties.json', consequence: 'asked' });
  const whole = diagnosticOf({ ruleId: 'folder-readme' });
  delete (whole as { file?: string }).file;
  const mixed = reportOf([title, fixed, whole]);
  const titles = (changes: Partial<Filter>) =>
    shownTasks(mixed, { ...filter(''), ...changes }).map(({ task }) => task.title);

  it('keeps one file, or what concerns the whole connector', () => {
    expect(titles({ file: 'apiProperties.json' })).toEqual(['swagger-version']);
    expect(titles({ file: '' })).toEqual(['folder-readme']);
    expect(titles({ file: 'gone.json' })).toEqual([]);
  });

  it('keeps what can be fixed', () => {
    expect(titles({ fixable: true })).toEqual(['swagger-version']);
  });

  it('keeps a task without places unless places are asked for', () => {
    const tasks = listTasks([], new Map(), { missing: ['icon.png'] });
    const count = (changes: Partial<Filter>) =>
      shownTasks({ tasks, diagnostics: [] }, { ...filter(''), ...changes }).length;
    expect([count({}), count({ search: 'icon' }), count({ search: 'host' })]).toEqual([1, 1, 0]);
    expect([count({ file: 'icon.png' }), count({ fixable: true })]).toEqual([0, 0]);
  });
});

it('filters diagnostics in the same way', () => {
  expect(shownDiagnostics(report.diagnostics, filter('listbays'))).toEqual([second]);
  expect(shownDiagnostics(report.diagnostics, filter('', 'blocks'))).toEqual([title]);
});
