import type { Span } from '../files/json-index.ts';

/** Longer texts are cut: more sentences than anyone counts. */
const MAX_LENGTH = 10_000;

/** What holds dots that end no sentence: code, the addresses of links, web and mail addresses, numbers and versions. */
const DOTTED =
  /`[^`\n]+`|(?<=\]\()[^()\s]{1,2000}|\bhttps?:\/\/[^\s<>()[\]]+|\b[\w-]+(?:[.@][\w-]+)+|\B\.[A-Za-z][\w.]*/g;

/** Marks at the edge of a word: sentences end in front of them as they do in front of quotes. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_~]+|[*_~]+(?![\p{L}\p{N}])/gu;

/** Abbreviations behind which a sentence goes on, be the next word a name or not. */
const ABBREVIATION =
  /(?:^|[\s("'[*_])(?:e\.\s?g|i\.\s?e|a\.k\.a|c\.f|cf|vs|v|ver|approx|incl|excl|esp|resp|no|nos|nr|fig|figs|eq|sec|ch|vol|pp?|ed|mr|mrs|ms|dr|prof|st|jr|sr|rev|gen|dept|est|ext|tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu}|\p{L}\.\p{L}(?:\.\p{L})?)\.[)\]"'*_]*\s*$/iu;

/** Abbreviations that may close a sentence: they do if it goes on with a word that usually opens one. */
const MAY_CLOSE =
  /(?:^|[\s(])(?:etc|inc|ltd|corp|co|llc|gmbh|bros|u\.s|u\.k|e\.u|a\.m|p\.m)\.[)\]"'*_]*\s*$/iu;
const OPENER =
  /^(?:the|this|these|that|those|it|its|they|we|our|you|your|with|use|using|by|in|on|for|from|to|if|when|once|a|an|as|all|each|and|but|or|please|users?|see|there|after|before|while|both)\b/i;

/** The name of a product may end in a mark: `Yahoo! Finance`. A list mark is no sentence: `1. Sign in`. */
const NO_SENTENCE = /^\s*(?:\d{1,3}|[A-Za-z])[.)]\s*$/;
const NAME_WITH_MARK = /\b(?:yahoo|yum|jeopardy|kahoot)!\s*$/i;

/** The sentences of a paragraph, in Markdown or plain: where each starts and ends, blanks around them left out. */
export function sentencesOf(paragraph: string): readonly Span[] {
  const text = masked(paragraph.slice(0, MAX_LENGTH));
  const sentences: Span[] = [];
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text,
  )) {
    const end = index + segment.length;
    if (!isClosed(text.slice(Math.max(start, end - 24), end), text.slice(end, end + 40))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** The same text with nothing in it that could be taken for the end of a sentence without being one. */
function masked(paragraph: string): string {
  return paragraph
    .replace(/[\r\n]/g, ' ')
    .replace(EMPHASIS, (marks) => '"'.repeat(marks.length))
    .replace(DOTTED, (found) => {
      if (/^(?:\w\.)+\w$/.test(found)) return found;
      const [end = ''] = /[.!?…,;:]*$/.exec(found) ?? [];
      return 'x'.repeat(found.length - end.length) + end;
    })
    .replace(/\.{2,}(?=\s*\p{Ll})|…(?=\s*\p{Ll})/gu, (dots) => ','.repeat(dots.length));
}

function isClosed(end: string, next: string): boolean {
  if (NO_SENTENCE.test(end) || NAME_WITH_MARK.test(end)) return false;
  if (MAY_CLOSE.test(end)) return OPENER.test(next);
  return !ABBREVIATION.test(end) || isPronounOrGrade(end, next);
}

/** "It was you and I. Then" and "plan B. The": a capital alone is no initial if a new sentence follows. */
function isPronounOrGrade(end: string, next: string): boolean {
  return /(?:^|\s)\p{Lu}\.\s*$/u.test(end) && OPENER.test(next);
}

/** Marks and blanks alone are no sentence: they belong to the one before. */
function push(sentences: Span[], text: string, from: number, end: number): void {
  const sentence = text.slice(from, end);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return;
  const start = end - sentence.trimStart().length;
  sentences.push({ start, end: start + sentence.trim().length });
}
