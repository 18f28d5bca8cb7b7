import type { Finding } from '../files/finding.ts';
import type { Span } from '../files/json-index.ts';
import type { MarkdownFile } from './markdown-file.ts';

/** By these words our own hints are known as long as they stand there. */
const MARK = 'To be written:';
const HINT = /[*_]{0,3}To be written:[^\r\n]*/g;

/** Paragraphs that say that there is nothing yet: "TBD", "Coming soon". */
const STAND_IN =
  /^[^\S\r\n]*(?:[-*+>] |\d+\. )?[*_[(<]{0,3}(?:to ?do|tbd|tba|to be (?:done|defined|determined|added|written)|coming soon|work in progress|wip|lorem ipsum[^\r\n]*|\.{3} ?pending|placeholder)[\])>*_.!…]{0,4}[^\S\r\n]*$/gim;

/** What a section's place holds until somebody writes it. */
export function hintText(hint: string): string {
  return `*${MARK} ${hint}*`;
}

export function hasHint(text: string): boolean {
  return text.includes(MARK);
}

/** The findings of hints and stand-ins that are still there. */
export function* unwritten(file: MarkdownFile): Generator<Finding> {
  for (const span of unwrittenIn(file.text)) {
    yield {
      at: file.rangeOf(span),
      message: 'Replace this line with your own words: it is still to be written.',
    };
  }
}

function unwrittenIn(text: string): readonly Span[] {
  const hints = Array.from(text.matchAll(HINT), spanOf);
  const standIns = Array.from(text.matchAll(STAND_IN), spanOf);
  const other = standIns.filter(({ start, end }) =>
    hints.every((hint) => hint.end <= start || end <= hint.start),
  );
  return [...hints, ...other].sort((a, b) => a.start - b.start);
}

function spanOf({ 0: found, index }: RegExpMatchArray & { readonly index?: number }): Span {
  const start = (index ?? 0) + found.length - found.trimStart().length;
  return { start, end: start + found.trim().length };
}
