import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines, type LineChange } from '../../../src/core/text/line-diff.ts';

describe('the difference of two lists of lines', () => {
  it('turns the first into the second, whatever they hold', () => {
    const lines = array(constantFrom('a', 'b', 'c', 'd', '{', '}'), { maxLength: 30 });
    assert(
      property(lines, lines, (before, after) => {
        expect(applied(diffLines(before, after), before, after)).toEqual(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('is empty for equal lines', () => {
    expect(diffLines(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('keeps unique lines between two changes', () => {
    expect(diffLines(['a', 'b', 'c', 'd'], ['A', 'b', 'c', 'D'])).toEqual([
      { beforeStart: 0, beforeEnd: 1, afterStart: 0, afterEnd: 1 },
      { beforeStart: 3, beforeEnd: 4, afterStart: 3, afterEnd: 4 },
    ]);
  });

  it('compares a hundred thousand lines that all differ', () => {
    const before = Array.from({ length: 100_000 }, (_, index) => `  ${index}`);
    const after = before.map((line) => `  ${line}`);
    expect(diffLines(before, after)).toEqual([
      { beforeStart: 0, beforeEnd: 100_000, afterStart: 0, afterEnd: 100_000 },
    ]);
  });
});

function applied(
  changes: readonly LineChange[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  const result: string[] = [];
  let next = 0;
  for (const { beforeStart, beforeEnd, afterStart, afterEnd } of changes) {
    result.push(...before.slice(next, beforeStart), ...after.slice(afterStart, afterEnd));
    next = beforeEnd;
  }
  return [...result, ...before.slice(next)];
}
