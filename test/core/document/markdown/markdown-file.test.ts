import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkdownFile } from '../../../../src/core/document/markdown/markdown-file.ts';

const markdown = (text: string) => new MarkdownFile('intro.md', new TextEncoder().encode(text));
const source =
  '\r\nAn opening.\r\n\r\n## Prerequisites ##\r\n\r\n- one\r\n- two\r\n\r\nFAQ\r\n---\r\nLast.';

describe('a Markdown file', () => {
  it('gives its blocks offsets into the original text', () => {
    const { blocks } = markdown(source);
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual([
      'An opening.',
      '## Prerequisites ##',
      '- one\r\n- two',
      'FAQ\r\n---',
      'Last.',
    ]);
  });

  it('splits into sections at headings of both kinds', () => {
    const { sections } = markdown(source);
    expect(
      sections.map(({ heading, blocks }) => [heading?.text, heading?.level, blocks.length]),
    ).toEqual([
      [undefined, undefined, 1],
      ['Prerequisites', 2, 1],
      ['FAQ', 2, 1],
    ]);
    expect(
      sections.map(
        ({ heading }) => heading && source.slice(heading.textSpan.start, heading.textSpan.end),
      ),
    ).toEqual([undefined, 'Prerequisites', 'FAQ']);
  });

  it('separates front matter', () => {
    const file = markdown('---\ntitle: x\n---\n# Real');
    expect(file.frontMatter).toEqual({ start: 0, end: 17 });
    expect(file.headings.map(({ text }) => text)).toEqual(['Real']);
  });

  it('becomes one paragraph if it nests too deeply', () => {
    expect(markdown('>'.repeat(100_000)).blocks).toHaveLength(1);
  });

  it('has ordered blocks within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#->*`[]()|a \n\r\t1.=~') }), (text) => {
        let last = 0;
        for (const { start, end } of markdown(text).blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
