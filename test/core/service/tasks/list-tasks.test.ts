import { describe, expect, it } from 'vitest';
import type { RatedDiagnostic } from '../../../../src/core/contract/consequence.ts';
import type { JsonPointer } from '../../../../src/core/contract/diagnostic.ts';
import { rules } from '../../../../src/core/rules/index.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { listTasks } from '../../../../src/core/service/tasks/list-tasks.ts';
import { groupTitle, taskGroups } from '../../../../src/core/service/tasks/task-groups.ts';
import { readDrop } from '../../../example.ts';
import { ratedAt } from '../check/rated-at.ts';

const titles = new Map([
  ['title-length', 'Shorten the title.'],
  ['host-fqdn', 'Write the full host.'],
  ['parameter-summary-required', 'Give each parameter a title.'],
]);

const tasksOf = (diagnostics: readonly RatedDiagnostic[]) => listTasks(diagnostics, titles);

describe('tasks', () => {
  it('are one per rule, under its title, first what blocks, then what is in more places', () => {
    const tasks = tasksOf([
      ratedAt(1, { ruleId: 'trigger-hint', consequence: 'tip' }),
      ratedAt(2, { ruleId: 'host-fqdn', consequence: 'asked' }),
      ratedAt(3, { ruleId: 'json-null-value', consequence: 'asked' }),
      ratedAt(4, { ruleId: 'json-null-value', consequence: 'asked' }),
      ratedAt(5, { ruleId: 'title-length', consequence: 'blocks' }),
    ]);
    expect(tasks.map(({ title, count, diagnostics }) => [title, count, diagnostics])).toEqual([
      ['Shorten the title.', 1, [4]],
      ['json-null-value', 2, [2, 3]],
      ['Write the full host.', 1, [1]],
      ['trigger-hint', 1, [0]],
    ]);
  });

  it('are first about a file that cannot be read, among those that weigh the same', () => {
    const diagnostics = [
      ratedAt(1, { ruleId: 'host-fqdn', consequence: 'asked' }),
      ratedAt(2, { ruleId: 'host-fqdn', consequence: 'asked' }),
      ratedAt(3, { ruleId: 'json-null-value', consequence: 'asked', file: 'broken.json' }),
    ];
    const [first] = listTasks(diagnostics, titles, { unread: ['broken.json'] });
    expect(first?.diagnostics).toEqual([2]);
  });

  it('are first about a fault of syntax, which may change how the rest is read', () => {
    const tasks = tasksOf([
      ratedAt(1, { ruleId: 'host-fqdn', consequence: 'blocks' }),
      ratedAt(2, { ruleId: 'host-fqdn', consequence: 'blocks' }),
      ratedAt(3, { ruleId: 'file-json-syntax', consequence: 'blocks' }),
    ]);
    expect(tasks.map(({ ruleIds }) => ruleIds)).toEqual([['file-json-syntax'], ['host-fqdn']]);
  });

  it('have places in deprecated operations last, whichever rules they break', () => {
    const at = (line: number, ruleId: string, pointer: JsonPointer) =>
      ratedAt(line, { ruleId, consequence: 'asked', pointer });
    const diagnostics = [
      at(1, 'parameter-summary-required', '/paths/~1old/get/parameters/0'),
      at(2, 'parameter-summary-required', '/paths/~1old~1er/get/parameters/0'),
      at(3, 'parameter-summary-required', '/paths/~1new/get/parameters/0'),
      at(4, 'parameter-description-required', '/paths/~1new/get/parameters/0'),
    ];
    const deprecated = new Set(['/paths/~1old/get']);
    const [task] = listTasks(diagnostics, titles, { deprecated });
    expect(task?.diagnostics).toEqual([1, 2, 3, 0]);
  });

  it('find out which operations are deprecated', async () => {
    const withoutTitle = (operationId: string) => ({ operationId, responses: {} });
    const paths = {
      '/old': { get: { ...withoutTitle('GetOld'), deprecated: true } },
      '/new': { get: withoutTitle('GetNew') },
    };
    const text = JSON.stringify({ swagger: '2.0', paths });
    const source = await readDrop({ 'apiDefinition.swagger.json': text });
    const { tasks, diagnostics } = await checkConnector(source, 'verified');
    const task = tasks.find(({ ruleIds }) => ruleIds.includes('operation-summary-required'));
    const pointers = task?.diagnostics
      .flatMap((index) => diagnostics[index] ?? [])
      .filter(({ ruleId }) => ruleId === 'operation-summary-required')
      .map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/paths/~1new/get', '/paths/~1old/get']);
  });

  it('are one for the cases that titles of operations and parameters have', () => {
    const both = ['operation-summary-sentence-case', 'parameter-summary-title-case'];
    const tasks = tasksOf(both.map((ruleId, at) => ratedAt(at, { ruleId, consequence: 'tip' })));
    expect(tasks.map(({ ruleIds }) => ruleIds)).toEqual([both]);
  });

  it('are one for rules with one cause, with what weighs most first', () => {
    const [task, ...others] = tasksOf([
      ratedAt(1, { ruleId: 'parameter-summary-required', consequence: 'tip' }),
      ratedAt(1, { ruleId: 'parameter-description-required', consequence: 'asked' }),
    ]);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      consequence: 'asked',
      title: 'Give each parameter a title and a description.',
      ruleIds: ['parameter-summary-required', 'parameter-description-required'],
      count: 1,
      diagnostics: [1, 0],
    });
  });

  it('say what to do first, and count what weighs less apart', () => {
    const asked = { consequence: 'asked' } as const;
    const [task] = tasksOf([
      ratedAt(1, { ruleId: 'parameter-description-required', ...asked }),
      ratedAt(2, { ruleId: 'parameter-summary-required', ...asked }),
      ratedAt(3, { ruleId: 'parameter-summary-required', ...asked }),
      ratedAt(4, { ruleId: 'parameter-summary-required', consequence: 'tip' }),
    ]);
    expect(task).toMatchObject({
      first: 'Give each parameter a title.',
      count: 4,
      lesser: 1,
      diagnostics: [1, 2, 0, 3],
    });
  });

  it('are named by the rule where only one of a group is broken', () => {
    const ruleId = 'parameter-summary-required';
    expect(tasksOf([ratedAt(1, { ruleId })])[0]?.title).toBe('Give each parameter a title.');
  });

  it('keep what blocks apart from what does not', () => {
    const tasks = tasksOf([
      ratedAt(1, { ruleId: 'metadata-required', consequence: 'blocks' }),
      ratedAt(2, { ruleId: 'contact-url', consequence: 'tip' }),
    ]);
    expect(tasks.map(({ consequence }) => consequence)).toEqual(['blocks', 'tip']);
  });

  it('are not counted if they depend on where the files are', () => {
    const tasks = tasksOf([ratedAt(1, { ruleId: 'intro-present' }), ratedAt(2)]);
    expect(tasks.map(({ uncounted }) => uncounted)).toEqual([true, undefined]);
  });

  it('are first to add the missing files, whatever asks for them', () => {
    const missing = ['apiProperties.json', 'icon.png'];
    const icon = ratedAt(1, { ruleId: 'icon-required', consequence: 'asked' });
    const [task, ...others] = listTasks([ratedAt(2), icon], titles, { missing });
    expect(others.map(({ diagnostics }) => diagnostics)).toEqual([[0]]);
    expect(task).toMatchObject({
      consequence: 'blocks',
      title: 'Add `apiProperties.json` and `icon.png`.',
      ruleIds: ['icon-required'],
      count: 2,
      missing,
      diagnostics: [1],
    });
    expect(listTasks([], titles, { missing })).toHaveLength(1);
  });

  it('name no missing files for an archive that cannot be opened', () => {
    const broken = ratedAt(1, { ruleId: 'archive-valid-zip' });
    expect(listTasks([broken], titles, { missing: ['icon.png'] })).toHaveLength(1);
  });

  it('count the places that a diagnostic reports, and the fixes', () => {
    const fix = { title: 'Fix 7 places', edits: [], safe: true };
    const diagnostics = [ratedAt(1, { places: 7, fix }), ratedAt(2), ratedAt(2)];
    expect(tasksOf(diagnostics)[0]).toMatchObject({ count: 8, fixable: 1 });
  });
});

describe('groups of rules', () => {
  it.each(taskGroups)('$title has several rules', ({ title }) => {
    expect(rules.filter(({ id }) => groupTitle(id) === title).length).toBeGreaterThan(1);
    expect(title).toMatch(/^[A-Z].*\.$/);
  });
});
