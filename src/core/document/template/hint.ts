import type { Finding } from '../../files/finding.ts';
import type { Span } from '../../files/json/json-nodes.ts';
import { brief } from '../../files/json/json-value.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';

/** Marks our own hints, so that a file that still has one is recognized. */
const HINT_PREFIX = 'To be written:';
const HINT = /[*_]{0,3}To be written:[^\r\n]*/g;

/** Enough to tell one hint from another. */
const LONGEST = 60;

/** A line that only says that the text is missing: "TBD", "Coming soon". */
const PLACEHOLDER =
  /^[^\S\r\n]*(?:[-*+>] |\d+\. )?[*_[(<]{0,3}(?:to ?do|tbd|tba|to be (?:done|defined|determined|added|written)|coming soon|work in progress|wip|lorem ipsum[^\r\n]*|\.{3} ?pending|placeholder)[\])>*_.!…]{0,4}[^\S\r\n]*$/gim;

/** Returns the text that a section holds until somebody writes it. */
export function hintText(hint: string): string {
  return `*${HINT_PREFIX} ${hint}*`;
}

export function hasHint(text: string): boolean {
  return text.includes(HINT_PREFIX);
}

/** Reports hints and placeholders that are still in the file. */
export function* unwrittenLines(file: MarkdownFile): Generator<Finding> {
  for (const span of unwrittenIn(file.text)) {
    const words = file.text.slice(span.start, span.end).replace(/^[*_]+|[*_]+$/g, '');
    yield {
      at: file.rangeOf(span),
      message: `Replace this line with your own text: it says "${brief(words, LONGEST)}".`,
    };
  }
}

function unwrittenIn(text: string): readonly Span[] {
  const hints = Array.from(text.matchAll(HINT), spanOf);
  const placeholders = Array.from(text.matchAll(PLACEHOLDER), spanOf);
  const other = placeholders.filter(({ start, end }) =>
    hints.every((hint) => hint.end <= start || end <= hint.start),
  );
  return [...hints, ...other].sort((a, b) => a.start - b.start);
}

function spanOf({ 0: found, index }: RegExpMatchArray & { readonly index?: number }): Span {
  const start = (index ?? 0) + found.length - found.trimStart().length;
  return { start, end: start + found.trim().length };
}
