import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type {
  DocumentContext,
  DocumentReport,
} from '../../../../src/core/contract/document-api.ts';
import { createLintLoop } from '../../../../src/ui/studio/draft/lint-loop.ts';
import { pending, stubClient } from '../../stub-client.ts';

const nothing: DocumentReport = {
  diagnostics: [],
  counts: { error: 0, warning: 0, info: 0 },
  blocks: [],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A loop whose questions the test answers one by one. */
function setUp() {
  const answers: ReturnType<typeof pending<DocumentReport>>[] = [];
  const asked: string[] = [];
  const lintDocument = vi.fn(async (_: string, text: string) => {
    const answer = pending<DocumentReport>();
    answers.push(answer);
    asked.push(text);
    return answer.promise;
  });
  const text = signal('');
  const context = signal<DocumentContext | undefined>(undefined);
  const loop = createLintLoop(stubClient({ lintDocument }), { text, context });
  const type = (next: string) => {
    text.value = next;
    loop.soon();
  };
  const answer = async (index: number) => {
    answers[index]?.resolve(nothing);
    await vi.advanceTimersByTimeAsync(0);
  };
  const fail = async (index: number) => {
    answers[index]?.reject(new Error('gone'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { loop, type, answer, fail, asked, context };
}

it('asks one question at a time, and then for the latest text only', async () => {
  const { loop, type, answer, asked } = setUp();
  for (const text of ['a', 'ab', 'abc']) type(text);
  expect(asked).toEqual(['a']);
  await answer(0);
  expect(asked).toEqual(['a', 'abc']);
  expect(loop.report.value).toBeUndefined();
  await answer(1);
  expect(loop.report.value).toEqual({ ...nothing, text: 'abc' });
  expect(asked).toHaveLength(2);
});

it('does not show what was found with another connector', async () => {
  const { loop, type, answer, context } = setUp();
  type('a');
  context.value = { title: '', before: [], after: [], template: '', scaffold: '' };
  await answer(0);
  expect(loop.report.value).toBeUndefined();
});

it('waits for a rest in typing where the text is large', async () => {
  const { type, asked } = setUp();
  const large = 'x'.repeat(100_000);
  type(large);
  await vi.advanceTimersByTimeAsync(50);
  type(`${large}y`);
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(60);
  expect(asked).toEqual([`${large}y`]);
});

it('says within a second that an answer takes long', async () => {
  const { loop, type, answer } = setUp();
  type('a');
  await vi.advanceTimersByTimeAsync(500);
  expect(loop.looking.value).toBe('done');
  await vi.advanceTimersByTimeAsync(500);
  expect(loop.looking.value).toBe('late');
  await answer(0);
  expect(loop.looking.value).toBe('done');
});

it('asks the successor of a worker that died, but not for ever', async () => {
  const { loop, type, fail, answer, asked } = setUp();
  type('a');
  await fail(0);
  expect(loop.looking.value).toBe('stopped');
  await vi.advanceTimersByTimeAsync(1000);
  await fail(1);
  await vi.advanceTimersByTimeAsync(1000);
  await fail(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(['a', 'a', 'a']);
  type('ab');
  await answer(3);
  expect(loop.looking.value).toBe('done');
  expect(loop.report.value?.text).toBe('ab');
});
