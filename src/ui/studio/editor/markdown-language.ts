import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { type BlockParser, GFM, type MarkdownParser, parser } from '@lezer/markdown';

const data = defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } });

/** Paragraphs with more characters stay plain: thousands of open brackets would block the page. */
const MAX_PARAGRAPH = 4000;
/** Lists and quotes nested deeper than this stay plain. */
const MAX_DEPTH = 20;

/** Parses the rest of a line that nests too deeply as a paragraph, before another parser goes deeper. */
const tooDeep: BlockParser = {
  name: 'TooDeep',
  before: 'IndentedCode',
  parse(context, line) {
    if (context.depth <= MAX_DEPTH) return false;
    const start = context.lineStart + line.pos;
    const end = context.lineStart + line.text.length;
    context.addElement(context.elt('Paragraph', start, end));
    context.nextLine();
    return true;
  },
};

/** GitHub Flavored Markdown. Code blocks stay plain, so that no other language is loaded. */
const markdown = new Language(data, boundedParser(), [], 'markdown');

const highlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '650', color: 'var(--ink)' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--accent)' },
  { tag: tags.monospace, color: 'var(--info)' },
  {
    tag: [tags.processingInstruction, tags.quote, tags.contentSeparator],
    color: 'var(--ink-soft)',
  },
]);

/** Adds Markdown syntax highlighting. */
export function markdownLanguage(): Extension {
  return [new LanguageSupport(markdown), syntaxHighlighting(highlight)];
}

/** Limits the parser, because its time grows with the square of a paragraph's length. */
function boundedParser(): MarkdownParser {
  const bounded = parser.configure([GFM, { parseBlock: [tooDeep] }]);
  const parseInline = bounded.parseInline.bind(bounded);
  bounded.parseInline = (text, offset) =>
    text.length > MAX_PARAGRAPH ? [] : parseInline(text, offset);
  return bounded;
}
