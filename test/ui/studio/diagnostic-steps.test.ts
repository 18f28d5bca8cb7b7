import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import { diagnosticFrom, fixableAt } from '../../../src/ui/studio/diagnostic-steps.ts';
import { diagnosticOf } from '../stub-client.ts';

const at = (start: number, end = start, fix = false): Diagnostic =>
  diagnosticOf({
    range: {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    },
    ...(fix && { fix: { title: 'Remove it', edits: [], safe: true } }),
  });

describe('going from diagnostic to diagnostic', () => {
  const [first, twin, second] = [at(10), at(10), at(20)];
  const all = [first, twin, second];

  it.each([
    ['the next after the cursor', 5, 1, first],
    ['the one at the cursor', 10, 1, first],
    ['the first again after the last', 30, 1, first],
    ['the last before the cursor', 15, -1, twin],
    ['the last again before the first', 5, -1, second],
  ] as const)('finds %s', (_, cursor, direction, expected) => {
    expect(diagnosticFrom(all, undefined, cursor, direction)).toBe(expected);
  });

  it('visits each of several in one place, forth and back', () => {
    expect(diagnosticFrom(all, first, 10, 1)).toBe(twin);
    expect(diagnosticFrom(all, twin, 10, 1)).toBe(second);
    expect(diagnosticFrom(all, second, 20, 1)).toBe(first);
    expect(diagnosticFrom(all, second, 20, -1)).toBe(twin);
    expect(diagnosticFrom(all, first, 10, -1)).toBe(second);
  });

  it('starts from the cursor where that has been moved since', () => {
    expect(diagnosticFrom(all, first, 15, 1)).toBe(second);
  });

  it('has nowhere to go where there is none', () => {
    expect(diagnosticFrom([], first, 0, 1)).toBeUndefined();
  });
});

describe('the fix at the cursor', () => {
  const text = 'one two\nthree';

  it('is that of what stands there', () => {
    const [one, two] = [at(0, 3, true), at(4, 7, true)];
    expect(fixableAt([one, two], text, 5)).toBe(two);
  });

  it('is else the first of the line', () => {
    const [plain, two, three] = [at(0, 3), at(4, 7, true), at(8, 13, true)];
    expect(fixableAt([plain, two, three], text, 1)).toBe(two);
  });

  it('is none where the line has none', () => {
    expect(fixableAt([at(8, 13, true)], text, 2)).toBeUndefined();
    expect(fixableAt([at(0, 3)], text, 2)).toBeUndefined();
  });
});
