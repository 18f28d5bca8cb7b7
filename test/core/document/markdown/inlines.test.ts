import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkdownFile } from '../../../../src/core/document/markdown/markdown-file.ts';

const inlinesOf = (text: string) =>
  MarkdownFile.of('intro.md', text).inlines.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );

describe('the inline parts of a text', () => {
  it.each([
    ['in a paragraph', 'See [a](b) and `c` ![d](e).', ['link [a](b)', 'code `c`', 'image ![d](e)']],
    [
      'that repeat',
      '`a` [a](b) `a` [a](b)',
      ['code `a`', 'link [a](b)', 'code `a`', 'link [a](b)'],
    ],
    ['inside others', '**[![d](e)](f)** _`g`_', ['link [![d](e)](f)', 'image ![d](e)', 'code `g`']],
    ['in a list', '- a\n  - `b`\n    [c](d)\n- `b`', ['code `b`', 'link [c](d)', 'code `b`']],
    ['in a quote of two lines', '> see [a\r\n> b](c)\r\n> `d`', ['link [a\r\n> b](c)', 'code `d`']],
    ['in a table', '|`a`|[b](c)|\r\n|-|-|\r\n|`a`|d|', ['code `a`', 'link [b](c)', 'code `a`']],
    ['in a heading', '## `a` b\n\n`a`', ['code `a`', 'code `a`']],
    ['after code that looks like them', '- a\n\n      [b](c)\n\n  [b](c)', ['link [b](c)']],
    ['that are HTML', 'a<br>b <!-- c -->', ['html <br>', 'html <!-- c -->']],
    ['that refer to a link definition', '[a][b] `c`\n\n[b]: d', ['link [a][b]', 'code `c`']],
    [
      'that are bare addresses',
      'Ask <a@b.com> or https://b.com.',
      ['link <a@b.com>', 'link https://b.com'],
    ],
  ])('have exact offsets %s', (_, text, expected) => {
    expect(inlinesOf(text)).toEqual(expected);
  });

  it('have exact offsets, whatever surrounds them', () => {
    const piece = fc.constantFrom('`a`', '[a](b)', '![a](b)', '<br>', 'a', '**a**', '`b`');
    const blocks = fc.array(fc.array(piece, { minLength: 1 }), { maxLength: 6 });
    const marks = fc.array(fc.constantFrom('- ', '> ', '1. ', '', '# '), { minLength: 6 });
    fc.assert(
      fc.property(blocks, marks, fc.constantFrom('\n', '\r\n'), (rows, starts, newline) => {
        const lines = rows.map((row, index) => `${starts[index]}x ${row.join(' ')} x`);
        const wanted = rows.flat().filter((each) => !['a', '**a**'].includes(each));
        const found = inlinesOf(lines.join(newline + newline));
        expect(found.map((each) => each.slice(each.indexOf(' ') + 1))).toEqual(wanted);
      }),
    );
  });

  it('span their whole block if the lexer changed the text', () => {
    const text = '| a |\n| - |\n| [b \\| c](d) |';
    expect(inlinesOf(text)).toEqual([`link ${text}`]);
  });
});
