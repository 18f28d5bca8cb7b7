import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type {
  DocumentContext,
  DocumentReport,
} from '../../../../src/core/contract/document-api.ts';
import { createLintLoop } from '../../../../src/ui/studio/draft/lint-loop.ts';
import { pending, stubClient } from '../../stub-client.ts';

const emptyReport: DocumentReport = {
  diagnostics: [],
  counts: { blocks: 0, asked: 0, guideline: 0, tip: 0 },
  blocks: [],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Creates a loop. The test answers its requests one by one. */
function setUp() {
  const answers: ReturnType<typeof pending<DocumentReport>>[] = [];
  const linted: string[] = [];
  const lintDocument = vi.fn(async (_: string, text: string) => {
    const answer = pending<DocumentReport>();
    answers.push(answer);
    linted.push(text);
    return answer.promise;
  });
  const text = signal('');
  const context = signal<DocumentContext | undefined>(undefined);
  const loop = createLintLoop(stubClient({ lintDocument }), { text, context });
  const type = (next: string) => {
    text.value = next;
    loop.schedule();
  };
  const answer = async (index: number) => {
    answers[index]?.resolve(emptyReport);
    await vi.advanceTimersByTimeAsync(0);
  };
  const fail = async (index: number) => {
    answers[index]?.reject(new Error('gone'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { loop, type, answer, fail, linted, context };
}

it('sends one request at a time, and only for the latest text', async () => {
  const { loop, type, answer, linted } = setUp();
  for (const text of ['a', 'ab', 'abc']) type(text);
  expect(linted).toEqual(['a']);
  await answer(0);
  expect(linted).toEqual(['a', 'abc']);
  expect(loop.report.value).toBeUndefined();
  await answer(1);
  expect(loop.report.value).toEqual({ ...emptyReport, text: 'abc' });
  expect(linted).toHaveLength(2);
});

it('drops the report of another connector', async () => {
  const { loop, type, answer, context } = setUp();
  type('a');
  context.value = { title: '', titleSuffix: '', before: [], after: [], template: '', scaffold: '' };
  await answer(0);
  expect(loop.report.value).toBeUndefined();
});

it('waits for a pause in typing if the text is large', async () => {
  const { type, linted } = setUp();
  const large = 'x'.repeat(100_000);
  type(large);
  await vi.advanceTimersByTimeAsync(50);
  type(`${large}y`);
  await vi.advanceTimersByTimeAsync(50);
  expect(linted).toEqual([]);
  await vi.advanceTimersByTimeAsync(60);
  expect(linted).toEqual([`${large}y`]);
});

it('reports within a second that a check is slow', async () => {
  const { loop, type, answer } = setUp();
  type('a');
  await vi.advanceTimersByTimeAsync(500);
  expect(loop.lintState.value).toBe('ok');
  await vi.advanceTimersByTimeAsync(500);
  expect(loop.lintState.value).toBe('slow');
  await answer(0);
  expect(loop.lintState.value).toBe('ok');
});

it('retries with a new worker, but not forever', async () => {
  const { loop, type, fail, answer, linted } = setUp();
  type('a');
  await fail(0);
  expect(loop.lintState.value).toBe('failed');
  await vi.advanceTimersByTimeAsync(1000);
  await fail(1);
  await vi.advanceTimersByTimeAsync(1000);
  await fail(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(linted).toEqual(['a', 'a', 'a']);
  type('ab');
  await answer(3);
  expect(loop.lintState.value).toBe('ok');
  expect(loop.report.value?.text).toBe('ab');
});
