import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/core/contract/task.ts';
import { tasksToRemember } from '../../../../src/core/submission/compare-tasks.ts';
import { answerToReviewer, updateNotes } from '../../../../src/core/submission/texts/changes.ts';
import { fillingFor } from '../filling.ts';

const { facts } = fillingFor();

const task = (title: string, ruleIds: readonly string[], more: Partial<Task> = {}): Task => ({
  consequence: 'asked',
  title,
  ruleIds,
  count: 1,
  fixable: 0,
  diagnostics: [],
  ...more,
});

const summary = task('Write a summary.', ['operation-summary-required']);
const host = task('Name the host.', ['host-required', 'host-format'], { consequence: 'blocks' });
const tip = task('Format the files.', ['format-hard-tabs'], { consequence: 'tip' });

const codes: Readonly<Record<string, readonly string[]>> = {
  'host-required': ['5000.2.6.2', '5000.2.6.1'],
  'host-format': ['5000.2.6.2'],
  'operation-summary-required': ['5000.2.4.1'],
};
const codesOf = (id: string) => codes[id] ?? [];

describe('the tasks to remember', () => {
  it('are those that block or are asked for', () => {
    expect(tasksToRemember([host, summary, tip])).toEqual([
      { title: 'Name the host.', ruleIds: ['host-required', 'host-format'] },
      { title: 'Write a summary.', ruleIds: ['operation-summary-required'] },
    ]);
  });
});

describe('the notes for an update', () => {
  it('name what changed and the codes that are fixed, each once', () => {
    expect(updateNotes(facts, [summary], [host, summary], codesOf)).toBe(
      [
        'Update of Harbor Orders, version 2.1.',
        '',
        'What changed:',
        '',
        '- Name the host. Done.',
        '',
        'Policy codes that are fixed: 5000.2.6.1, 5000.2.6.2.',
        '',
      ].join('\n'),
    );
  });

  it('leave room where nothing is known', () => {
    expect(updateNotes(facts, [], [], codesOf)).toContain('\n- …\n');
  });

  it('do not call a task done while one of its rules still finds something', () => {
    const left = task('Name the host.', ['host-format']);
    expect(updateNotes(facts, [left], [host], codesOf)).not.toContain('Done.');
  });
});

describe('the answer to a reviewer', () => {
  it('goes through the tasks point by point', () => {
    expect(answerToReviewer([summary], [host, summary])).toBe(
      [
        'Thank you for the review. Point by point:',
        '',
        '- Name the host\\. Done.',
        '- Write a summary\\. Still open: …',
        '',
        'The changes are in the latest commit.',
        '',
      ].join('\n'),
    );
  });
});
