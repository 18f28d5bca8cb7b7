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

/** Nobody writes longer paragraphs; in longer ones, thousands of open brackets would hold up the page. */
const LONGEST = 4000;
/** Nor do they nest lists and quotes any deeper. */
const DEEPEST = 20;

/** Takes the rest of a line that nests too deeply for a paragraph, ahead of all that would go deeper. */
const tooDeep: BlockParser = {
  name: 'TooDeep',
  before: 'IndentedCode',
  parse(context, line) {
    if (context.depth <= DEEPEST) return false;
    const start = context.lineStart + line.pos;
    const end = context.lineStart + line.text.length;
    context.addElement(context.elt('Paragraph', start, end));
    context.nextLine();
    return true;
  },
};

/** Markdown with tables and task lists; code inside of it stays plain, so that no other language is loaded. */
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

/** Knows and colors Markdown. */
export function markdownLanguage(): Extension {
  return [new LanguageSupport(markdown), syntaxHighlighting(highlight)];
}

/** Leaves what is too long to be looked into as it is: the time it takes grows with the square of the length. */
function boundedParser(): MarkdownParser {
  const bounded = parser.configure([GFM, { parseBlock: [tooDeep] }]);
  const parseInline = bounded.parseInline.bind(bounded);
  bounded.parseInline = (text, offset) => (text.length > LONGEST ? [] : parseInline(text, offset));
  return bounded;
}
