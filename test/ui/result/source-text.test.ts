import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/core/contract/diagnostic.ts';
import {
  gistOf,
  lineAt,
  linesAround,
  type SourceLine,
  textOf,
} from '../../../src/ui/result/source-text.ts';

/** The text without its « and », and the range between them. */
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

function drawn({ number, before, marked: inside, after }: SourceLine): string {
  return `${number} ${before}«${inside}»${after}`;
}

describe('the line of a range', () => {
  it('is cut at the mark', () => {
    expect(drawn(lineAt(...marked('{\n  "a": «1»,\n}')))).toBe('2   "a": «1»,');
  });

  it('ends where its range leaves it', () => {
    expect(drawn(lineAt(...marked('a: «{\n  b\n}»')))).toBe('1 a: «{»');
  });

  it('has a mark without extent at the end of the file', () => {
    expect(drawn(lineAt(...marked('{«»')))).toBe('1 {«»');
  });

  it.each(['\n', '\r\n', '\r'])('knows %j', (newline) => {
    const text = ['one', 'two «it» three', 'four'].join(newline);
    expect(drawn(lineAt(...marked(text)))).toBe('2 two «it» three');
  });

  it('is clipped around the mark where it is very long', () => {
    const long = 'x'.repeat(1_000_000);
    const { before, marked: inside, after } = lineAt(...marked(`${long}«it»${long}`));
    expect([before.length, inside, after.length]).toEqual([61, 'it', 161]);
    expect([before[0], after.at(-1)]).toEqual(['…', '…']);
  });

  it('clips a long mark, and what follows is out of sight then', () => {
    const { marked: inside, after } = lineAt(...marked(`«${'x'.repeat(500)}» rest`));
    expect([inside, after]).toEqual([`${'x'.repeat(160)}…`, '']);
  });

  it('never cuts a character in half', () => {
    const { before } = lineAt(...marked(`${'😀'.repeat(50)}x«it»`));
    expect(before).toBe(`…${'😀'.repeat(29)}x`);
  });
});

describe('the gist of a range', () => {
  it('is its line where it has only one', () => {
    expect(drawn(gistOf(...marked('a: «1», b')))).toBe('1 a: «1», b');
  });

  it('puts several lines into one', () => {
    expect(drawn(gistOf(...marked('a: «{\n  "b": 1,\n  "c": 2\n}»,')))).toBe(
      '1 a: «{ "b": 1, "c": 2 }»',
    );
  });

  it('is as short as a line', () => {
    const { marked: inside } = gistOf(...marked(`«{\n${'x'.repeat(1_000_000)}\n}»`));
    expect(inside).toHaveLength(161);
  });
});

describe('the lines around a range', () => {
  it('are as many as wished for, on both sides', () => {
    const [text, range] = marked('1\n2\n3\n«4»\n5\n6\n7');
    expect(linesAround(text, range, 2).map(drawn)).toEqual([
      '2 «»2',
      '3 «»3',
      '4 «4»',
      '5 «»5',
      '6 «»6',
    ]);
  });

  it('stop at the ends of the file', () => {
    expect(linesAround(...marked('«1»')).map(drawn)).toEqual(['1 «1»']);
    expect(linesAround(...marked('1\r\n\r\n«3»\r\n')).map(drawn)).toEqual([
      '1 «»1',
      '2 «»',
      '3 «3»',
      '4 «»',
    ]);
  });

  it('carry the mark on, but not over the indentation', () => {
    expect(linesAround(...marked('a: «{\n  b\n}»,')).map(drawn)).toEqual([
      '1 a: «{»',
      '2   «b»',
      '3 «}»,',
    ]);
  });
});

describe('the text of a file', () => {
  it('keeps a byte order mark, which counts', () => {
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]))).toBe('\ufeff{');
  });

  it('is read as UTF-16 where it is that', () => {
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toBe('\ufeff{');
    expect(textOf(new Uint8Array([0, 0x7b, 0, 0x7d]))).toBe('{}');
    expect(textOf(new Uint8Array([0x7b, 0, 0x7d, 0]))).toBe('{}');
  });
});
