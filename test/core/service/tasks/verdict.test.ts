import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../../../src/core/contract/consequence.ts';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import type { Task } from '../../../../src/core/contract/task.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { verdictOf } from '../../../../src/core/service/tasks/verdict.ts';
import { readDrop } from '../../../example.ts';

const task = (consequence: Consequence, more: Partial<Task> = {}): Task => ({
  consequence,
  title: 'Do it.',
  ruleIds: ['host-fqdn'],
  count: 1,
  fixable: 0,
  diagnostics: [],
  ...more,
});

interface Given {
  readonly tasks?: readonly Task[];
  readonly profile?: Profile;
  readonly isSolution?: boolean;
  readonly isUnpacked?: boolean;
  readonly ignoredTasks?: readonly Task[];
  readonly unread?: readonly string[];
}

const said = ({ tasks = [], profile = 'verified', ...given }: Given) =>
  verdictOf({ profile, tasks, ...given });
const absent = (...missing: readonly string[]) => task('blocks', { missing });

describe('the verdict', () => {
  it.each<readonly [Given, string]>([
    [{}, 'Ready to submit.'],
    [{ tasks: [task('tip'), task('tip')] }, 'Ready to submit. 2 tips.'],
    [{ tasks: [task('guideline'), task('tip')] }, 'Ready to submit. 1 guideline, 1 tip.'],
    [
      { tasks: [task('asked'), task('tip')] },
      'Nothing blocks certification, but a reviewer will ask about 1 thing.',
    ],
    [{ tasks: [task('blocks')] }, '1 thing blocks certification.'],
    [
      { tasks: [task('blocks'), task('blocks'), task('asked')] },
      '2 things block certification, and a reviewer will ask about 1 more.',
    ],
    [{ ignoredTasks: [task('asked')] }, 'Ready to submit.'],
    [
      { tasks: [task('asked'), task('asked')], ignoredTasks: [task('blocks')] },
      'A reviewer will ask about 2 things. Also, you ignore 1 thing that blocks.',
    ],
    [
      { unread: ['apiDefinition.swagger.json'] },
      'Not ready: apiDefinition.swagger.json cannot be read, so the rest of it is not checked yet.',
    ],
    [
      { tasks: [absent('icon.png'), task('asked')], unread: ['a.json', 'b.json'] },
      'Not ready: icon.png is missing. a.json and b.json cannot be read, so the rest of them is not checked yet. A reviewer will ask about 1 thing.',
    ],
    [
      { tasks: [task('tip')], ignoredTasks: [task('blocks')] },
      'Ready to submit, but you ignore 1 thing that blocks. 1 tip.',
    ],
    [
      { tasks: [absent('icon.png')], ignoredTasks: [task('blocks'), task('blocks')] },
      'Not ready: icon.png is missing. Also, you ignore 2 things that block.',
    ],
    [{ tasks: [absent('icon.png')] }, 'Not ready: icon.png is missing.'],
    [
      { tasks: [absent('apiProperties.json', 'icon.png'), task('blocks')] },
      'Not ready: apiProperties.json and icon.png are missing. 1 more thing blocks certification.',
    ],
    [{ tasks: [task('asked', { uncounted: true })] }, 'Ready to submit.'],
    [{ isSolution: true }, 'Nothing stops the connector in this solution.'],
    [
      { isSolution: true, isUnpacked: true },
      'Nothing stops the connector in this solution: pack or export it first.',
    ],
  ])('for %j is: %s', (given, verdict) => {
    expect(said(given)).toBe(verdict);
  });

  it.each<readonly [Given, string]>([
    [{}, 'Nothing stops this connector.'],
    [{ tasks: [task('tip')] }, 'Nothing stops this connector. 1 tip.'],
    [{ tasks: [task('blocks')] }, '1 thing keeps the connector from working.'],
    [{ tasks: [absent('apiProperties.json')] }, 'Not ready: apiProperties.json is missing.'],
  ])('on a custom connector does not speak of certification: %j', (given, verdict) => {
    expect(said({ ...given, profile: 'custom' })).toBe(verdict);
  });

  it.each([
    ['{ "swagger": "2.0", "info": { "title: "A" ', 'verified'],
    ['{ "swagger": "2.0", "host": "\\xFF" }', 'independent'],
    ['swagger: "2.0"\ninfo:\n  title: A', 'custom'],
  ] as const)('says that a file cannot be read: %s', async (text, profile) => {
    const { verdict } = await checkConnector(
      await readDrop({ 'apiDefinition.swagger.json': text, 'apiProperties.json': '{}' }),
      profile,
    );
    expect(verdict).toMatch(/^Not ready: .*apiDefinition\.swagger\.json cannot be read/);
  });

  it.each<Readonly<Record<string, string>>>([
    { 'apiDefinition.swagger.json': '{}', 'apiProperties.json': '{}', 'readme.md': '' },
    {
      'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
      'apiProperties.json': '{}',
      'icon.png': 'PNG 99×99, background #ffffff',
      'intro.md': '',
      'readme.md': '',
      'settings.json': '{}',
      'notes.txt': 'x',
    },
  ])('is the same wherever the files are: %j', async (files) => {
    const verdictIn = async (folder: string) => {
      const moved = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);
      return (await checkConnector(await readDrop(Object.fromEntries(moved)), 'verified')).verdict;
    };
    const alone = await verdictIn('Contoso');
    expect(await verdictIn('certified-connectors/Contoso')).toBe(alone);
    expect(alone).toMatch(/^Not ready: icon\.png is missing|^\d+ things? block/);
  });
});
