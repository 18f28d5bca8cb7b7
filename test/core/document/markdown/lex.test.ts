import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { lex } from '../../../../src/core/document/markdown/lex.ts';
import { connectorApi } from '../../../../src/core/service/connector-api.ts';

const MANY = 50_000;
const shapes: Readonly<Record<string, string>> = {
  quotes: '>'.repeat(MANY),
  'quotes with blanks': '> '.repeat(MANY),
  bullets: '- '.repeat(MANY),
  numbers: '1. '.repeat(MANY),
  'quotes and bullets': '> - '.repeat(MANY),
  'rules and bullets': `${'- - '.repeat(MANY)}a`,
  'deeper and deeper lists': Array.from({ length: 700 }, (_, n) => `${' '.repeat(2 * n)}- a`).join(
    '\n',
  ),
  'quotes continued lazily': '> a\nb\n'.repeat(MANY),
  'list items': '- a\n'.repeat(MANY),
  'opening brackets': '['.repeat(MANY),
  'brackets in brackets': `${'['.repeat(MANY)}a${']'.repeat(MANY)}`,
  'links in links': `${'['.repeat(MANY)}a${'](b)'.repeat(MANY)}`,
  'unfinished links': '[a]('.repeat(MANY),
  'unfinished titles': '[a](b "'.repeat(MANY),
  'parentheses in an address': `[a](${'('.repeat(MANY)}`,
  'pictures in pictures': '!['.repeat(MANY),
  'link definitions': '[a]: b\n'.repeat(MANY),
  backticks: '`'.repeat(MANY),
  'backticks of all lengths': Array.from({ length: 300 }, (_, n) => '`'.repeat(n + 1)).join(' a '),
  'emphasis that never ends': '**a *b'.repeat(MANY),
  'emphasis that never begins': 'a*'.repeat(MANY),
  underscores: '_a'.repeat(MANY),
  'emphasis and code': '**`a'.repeat(MANY),
  'angle brackets': '<'.repeat(MANY),
  comments: '<!--'.repeat(MANY),
  tags: '<b>'.repeat(MANY),
  'columns of a table': `${'|a'.repeat(MANY)}|\n${'|-'.repeat(MANY)}|\n${'|b'.repeat(MANY)}|`,
  'rows of a table': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(MANY)}`,
  headings: '## FAQ\n'.repeat(MANY),
  'underlined headings': 'FAQ\n---\n'.repeat(MANY),
  'a long heading': `# a${' #'.repeat(MANY)}`,
  'dots of a host': `${'a.'.repeat(MANY)}@`,
  'addresses in a row': 'http://a'.repeat(MANY),
  backslashes: '\\'.repeat(MANY),
  blanks: `${' '.repeat(MANY)}a`,
  newlines: '\r\n'.repeat(MANY),
  settings: `---\na: b\n${'c: d\n'.repeat(MANY)}`,
  hints: '*To be written: a*'.repeat(MANY),
  'remains of the template': 'this section can be removed. '.repeat(MANY),
};

describe('a text designed to be slow to parse', () => {
  it.each(Object.entries(shapes))('is linted: %s', async (_, text) => {
    const report = await connectorApi.lintDocument('intro', text);
    const odd = report.diagnostics.filter(
      ({ range, message }) =>
        (range?.end.offset ?? 0) > text.length || message.includes('Report this to us'),
    );
    expect(odd).toEqual([]);
    // The page shows every edit of a fix, and would hang on tens of thousands.
    const edits = report.diagnostics.map(({ fix }) => fix?.edits.length ?? 0);
    expect(Math.max(0, ...edits)).toBeLessThanOrEqual(500);
  });
});

describe('the lexer', () => {
  it('falls back to headings and paragraphs if parsing takes too long', () => {
    const text = `An opening\nof two lines.\n\n## FAQ ##\n${'> '.repeat(50)}a\n\n`;
    const { tokens, isCoarse } = lex(text);
    expect(isCoarse).toBe(true);
    expect(tokens.map(({ type }) => type)).toEqual([
      'paragraph',
      'space',
      'heading',
      'paragraph',
      'space',
    ]);
    expect(tokens.map(({ raw }) => raw).join('')).toBe(text);
  });

  it('reads realistic texts: ten levels of lists, a long table', () => {
    const lists = Array.from({ length: 10 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n');
    expect(lex(lists).isCoarse).toBe(false);
    expect(lex(`|a|b|\n|-|-|\n${'|*a*|[b](c)|\n'.repeat(3000)}`).isCoarse).toBe(false);
  });
});

it('yields the same tokens as marked, with and without markup', () => {
  const words = fc.constantFrom(
    'a',
    'B1',
    ' ',
    '  ',
    '. ',
    '(',
    ')',
    '"',
    '*',
    '_',
    '`',
    'www.',
    'é',
  );
  const lines = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 4 }), (texts) => {
      const text = texts.join('\n\n');
      expect([...lex(text).tokens]).toEqual([...marked.lexer(text)]);
    }),
  );
});
