import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/core/contract/task.ts';
import { createResultState, keyOf, queryOf } from '../../../../src/ui/result/tasks/result-state.ts';

const query = signal('');
const state = createResultState({
  query,
  replaceQuery(next) {
    query.value = next;
  },
});

beforeEach(() => {
  query.value = '';
});

describe('the state of the result in the address', () => {
  it('is nothing until the user looks for something', () => {
    state.change({ fixable: false, chosen: new Set() });
    state.search.value = '';
    state.groupBy('task');
    state.setOpen('blocks-host-fqdn', true, true);
    expect(query.value).toBe('');
  });

  it('says what is shown, in one order', () => {
    state.setOpen('tip', true, false);
    state.setOpen('blocks-host-fqdn', false, true);
    state.groupBy('file');
    state.change({ fixable: true, file: 'a&b.json' });
    state.search.value = 'get tides, 1 < 2';
    state.change({ chosen: new Set(['tip', 'asked']) });
    expect(query.value).toBe(
      'show=asked,tip&q=get+tides,+1+%3C+2&file=a%26b.json&fix=1&group=file&open=tip&closed=blocks-host-fqdn',
    );
  });

  it('is read from it', () => {
    query.value = 'show=tip,asked,other&q=a%2Cb+c&file=&fix=1&group=file&open=tip&x=1';
    expect(state.filter.value).toEqual({
      chosen: new Set(['asked', 'tip']),
      search: 'a,b c',
      file: '',
      fixable: true,
    });
    expect(state.grouping.value).toBe('file');
    expect(state.isOpen('tip', false)).toBe(true);
    expect(state.isOpen('guideline', false)).toBe(false);
    expect(state.isOpen('blocks-host-fqdn', true)).toBe(true);
  });

  it('forgets the filter, and keeps what is open', () => {
    query.value = 'show=tip&q=a&file=x&fix=1&group=file&open=tip';
    state.showAll();
    expect(query.value).toBe('group=file&open=tip');
  });

  it('does not filter again when a row is opened', () => {
    const before = state.filter.value;
    state.setOpen('tip', true, false);
    expect(state.filter.value).toBe(before);
    expect(state.isOpen('tip', false)).toBe(true);
  });

  it.each(['show', 'q=%', '%%%=&&', 'open=', 'show=&file', 'q=%E0%A4'])(
    'survives %j',
    (damaged) => {
      query.value = damaged;
      expect(state.filter.value.chosen.size).toBe(0);
      state.search.value = 'x';
      expect(query.value).toMatch(/q=x/);
    },
  );
});

describe('the address of a task', () => {
  const taskOf = (consequence: Task['consequence']): Task => {
    return {
      consequence,
      title: 'Fix it.',
      ruleIds: ['host-fqdn'],
      count: 1,
      fixable: 0,
      diagnostics: [0],
    };
  };

  it.each([
    ['blocks', ''],
    ['asked', 'open=asked-host-fqdn'],
    ['guideline', 'open=guideline,guideline-host-fqdn'],
    ['tip', 'open=tip,tip-host-fqdn'],
  ] as const)('opens it, and the row that it is folded into: %s', (consequence, address) => {
    const task = taskOf(consequence);
    expect(queryOf(task)).toBe(address);
    query.value = queryOf(task);
    expect(state.isOpen(keyOf(task), consequence === 'blocks')).toBe(true);
  });
});
