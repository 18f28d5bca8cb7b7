import { describe, expect, it } from 'vitest';
import { tabIndents, trailingBlanks } from '../../../src/core/files/line-blanks.ts';
import { TextFile } from '../../../src/core/files/text-file.ts';

const fileOf = (text: string) => new TextFile('a.json', new TextEncoder().encode(text));
const spans = (ranges: ReturnType<typeof tabIndents>) =>
  ranges.map(({ start, end }) => [start.offset, end.offset]);

describe('trailing blanks', () => {
  it('are found whatever ends the line', () => {
    expect(spans(trailingBlanks(fileOf('a \nb\t \r\nc \rd ')))).toEqual([
      [1, 2],
      [4, 6],
      [9, 10],
      [12, 13],
    ]);
  });

  it('make up a whole line, and no more than that', () => {
    expect(spans(trailingBlanks(fileOf('a\n  \nb\n\n')))).toEqual([[2, 4]]);
  });

  it('are not those inside of a line', () => {
    expect(trailingBlanks(fileOf(' a b\n\r\n'))).toEqual([]);
  });
});

describe('tab indents', () => {
  it('stand at the start of a line or behind its spaces', () => {
    expect(spans(tabIndents(fileOf('\t\ta\n  \tb\tc\r\n\td')))).toEqual([
      [0, 2],
      [6, 7],
      [12, 13],
    ]);
  });
});
