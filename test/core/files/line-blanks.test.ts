import { describe, expect, it } from 'vitest';
import { tabIndents, trailingBlanks } from '../../../src/core/files/line-blanks.ts';
import { TextFile } from '../../../src/core/files/text-file.ts';

const fileOf = (text: string) => new TextFile('a.json', new TextEncoder().encode(text));
const spans = (ranges: ReturnType<typeof tabIndents>) =>
  ranges.map(({ start, end }) => [start.offset, end.offset]);

describe('trailing blanks', () => {
  it('are found before every kind of newline', () => {
    expect(spans(trailingBlanks(fileOf('a \nb\t \r\nc \rd ')))).toEqual([
      [1, 2],
      [4, 6],
      [9, 10],
      [12, 13],
    ]);
  });

  it('can fill a whole line, but not more', () => {
    expect(spans(trailingBlanks(fileOf('a\n  \nb\n\n')))).toEqual([[2, 4]]);
  });

  it('do not include blanks within a line', () => {
    expect(trailingBlanks(fileOf(' a b\n\r\n'))).toEqual([]);
  });
});

describe('tab indents', () => {
  it('are at the start of a line or after its leading spaces', () => {
    expect(spans(tabIndents(fileOf('\t\ta\n  \tb\tc\r\n\td')))).toEqual([
      [0, 2],
      [6, 7],
      [12, 13],
    ]);
  });
});
