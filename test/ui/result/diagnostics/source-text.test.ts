import { describe, expect, it } from 'vitest';
import type { Range } from '../../../../src/core/contract/diagnostic.ts';
import {
  excerptOf,
  lineAt,
  linesAround,
  type SourceLine,
} from '../../../../src/ui/result/diagnostics/source-text.ts';

/** Returns the text without its marks « and », and the range between them. */
function marked(text: string): [string, Range] {
  const [before = '', inside = '', after = ''] = text.split(/[«»]/);
  const plain = before + inside + after;
  const position = (offset: number) => {
    const lines = plain.slice(0, offset).split(/\r\n|[\r\n]/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
  };
  const start = before.length;
  return [plain, { start: position(start), end: position(start + inside.length) }];
}

function formatted({ number, before, marked: inside, after }: SourceLine): string {
  return `${number} ${before}«${inside}»${after}`;
}

describe('the line of a range', () => {
  it('is split at the mark', () => {
    expect(formatted(lineAt(...marked('{\n  "a": «1»,\n}')))).toBe('2   "a": «1»,');
  });

  it('ends where the range continues on the next line', () => {
    expect(formatted(lineAt(...marked('a: «{\n  b\n}»')))).toBe('1 a: «{»');
  });

  it('has an empty mark at the end of the file', () => {
    expect(formatted(lineAt(...marked('{«»')))).toBe('1 {«»');
  });

  it.each(['\n', '\r\n', '\r'])('may end with %j', (newline) => {
    const text = ['one', 'two «it» three', 'four'].join(newline);
    expect(formatted(lineAt(...marked(text)))).toBe('2 two «it» three');
  });

  it('is clipped around the mark when it is very long', () => {
    const long = 'x'.repeat(1_000_000);
    const { before, marked: inside, after } = lineAt(...marked(`${long}«it»${long}`));
    expect([before.length, inside, after.length]).toEqual([61, 'it', 161]);
    expect([before[0], after.at(-1)]).toEqual(['…', '…']);
  });

  it('clips a long mark and hides the text after it', () => {
    const { marked: inside, after } = lineAt(...marked(`«${'x'.repeat(500)}» rest`));
    expect([inside, after]).toEqual([`${'x'.repeat(160)}…`, '']);
  });

  it('never splits a surrogate pair', () => {
    const { before } = lineAt(...marked(`${'😀'.repeat(50)}x«it»`));
    expect(before).toBe(`…${'😀'.repeat(29)}x`);
  });
});

describe('the excerpt of a range', () => {
  it('is its line when it has only one', () => {
    expect(formatted(excerptOf(...marked('a: «1», b')))).toBe('1 a: «1», b');
  });

  it('joins several lines into one', () => {
    expect(formatted(excerptOf(...marked('a: «{\n  "b": 1,\n  "c": 2\n}»,')))).toBe(
      '1 a: «{ "b": 1, "c": 2 }»',
    );
  });

  it('is clipped like a line', () => {
    const { marked: inside } = excerptOf(...marked(`«{\n${'x'.repeat(1_000_000)}\n}»`));
    expect(inside).toHaveLength(161);
  });
});

describe('the lines around a range', () => {
  it('are as many as requested, on both sides', () => {
    const [text, range] = marked('1\n2\n3\n«4»\n5\n6\n7');
    expect(linesAround(text, range, 2).map(formatted)).toEqual([
      '2 «»2',
      '3 «»3',
      '4 «4»',
      '5 «»5',
      '6 «»6',
    ]);
  });

  it('stop at the ends of the file', () => {
    expect(linesAround(...marked('«1»')).map(formatted)).toEqual(['1 «1»']);
    expect(linesAround(...marked('1\r\n\r\n«3»\r\n')).map(formatted)).toEqual([
      '1 «»1',
      '2 «»',
      '3 «3»',
      '4 «»',
    ]);
  });

  it('continue the mark, but not over the indentation', () => {
    expect(linesAround(...marked('a: «{\n  b\n}»,')).map(formatted)).toEqual([
      '1 a: «{»',
      '2   «b»',
      '3 «}»,',
    ]);
  });
});
