import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import { fixableAt, nextDiagnostic } from '../../../src/ui/studio/diagnostic-navigation.ts';
import { diagnosticOf } from '../stub-client.ts';

const at = (start: number, end = start, fix = false): Diagnostic =>
  diagnosticOf({
    range: {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    },
    ...(fix && { fix: { title: 'Remove it', edits: [], safe: true } }),
  });

describe('the next diagnostic', () => {
  const [first, twin, second] = [at(10), at(10), at(20)];
  const all = [first, twin, second];

  it.each([
    ['the next after the cursor', 5, 1, first],
    ['the one at the cursor', 10, 1, first],
    ['the first again after the last', 30, 1, first],
    ['the last before the cursor', 15, -1, twin],
    ['the last again before the first', 5, -1, second],
  ] as const)('is %s', (_, cursor, direction, expected) => {
    expect(nextDiagnostic(all, undefined, cursor, direction)).toBe(expected);
  });

  it('visits each of several at one position, forward and back', () => {
    expect(nextDiagnostic(all, first, 10, 1)).toBe(twin);
    expect(nextDiagnostic(all, twin, 10, 1)).toBe(second);
    expect(nextDiagnostic(all, second, 20, 1)).toBe(first);
    expect(nextDiagnostic(all, second, 20, -1)).toBe(twin);
    expect(nextDiagnostic(all, first, 10, -1)).toBe(second);
  });

  it('starts from the cursor if that has moved', () => {
    expect(nextDiagnostic(all, first, 15, 1)).toBe(second);
  });

  it('is undefined if there are none', () => {
    expect(nextDiagnostic([], first, 0, 1)).toBeUndefined();
  });
});

describe('the fix at the cursor', () => {
  const text = 'one two\nthree';

  it('is the one at this offset', () => {
    const [one, two] = [at(0, 3, true), at(4, 7, true)];
    expect(fixableAt([one, two], text, 5)).toBe(two);
  });

  it('is otherwise the first one on the line', () => {
    const [plain, two, three] = [at(0, 3), at(4, 7, true), at(8, 13, true)];
    expect(fixableAt([plain, two, three], text, 1)).toBe(two);
  });

  it('is undefined if the line has none', () => {
    expect(fixableAt([at(8, 13, true)], text, 2)).toBeUndefined();
    expect(fixableAt([at(0, 3)], text, 2)).toBeUndefined();
  });
});
