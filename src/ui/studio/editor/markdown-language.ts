import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';

const data = defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } });

/** Markdown with tables and task lists; code inside of it stays plain, so that no other language is loaded. */
const markdown = new Language(data, parser.configure([GFM]), [], 'markdown');

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
