import type { Span } from '../files/json/json-nodes.ts';

/** Longer texts are cut off here: they have more sentences than any check counts. */
const MAX_LENGTH = 10_000;

/** Text whose dots do not end a sentence: code, link targets, web and email addresses, numbers, versions. */
const DOTTED =
  /`[^`\n]+`|(?<=\]\()[^()\s]{1,2000}|\bhttps?:\/\/[^\s<>()[\]]+|\b[\w-]+(?:[.@][\w-]+)+|\B\.[A-Za-z][\w.]*/g;

/** Emphasis marks at the edge of a word, which behave like quotes at the end of a sentence. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_~]+|[*_~]+(?![\p{L}\p{N}])/gu;

/** Abbreviations that never end a sentence, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s("'[*_])(?:e\.\s?g|i\.\s?e|a\.k\.a|c\.f|cf|vs|v|ver|approx|incl|excl|esp|resp|no|nos|nr|fig|figs|eq|sec|ch|vol|pp?|ed|mr|mrs|ms|dr|prof|st|jr|sr|rev|gen|dept|est|ext|tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu}|\p{L}\.\p{L}(?:\.\p{L})?)\.[)\]"'*_]*\s*$/iu;

/** Abbreviations that end a sentence only if an `OPENER` follows. */
const MAY_CLOSE =
  /(?:^|[\s(])(?:etc|inc|ltd|corp|co|llc|gmbh|bros|u\.s|u\.k|e\.u|a\.m|p\.m)\.[)\]"'*_]*\s*$/iu;
/** Words that usually start a sentence. */
const OPENER =
  /^(?:the|this|these|that|those|it|its|they|we|our|you|your|with|use|using|by|in|on|for|from|to|if|when|once|a|an|as|all|each|and|but|or|please|users?|see|there|after|before|while|both)\b/i;

/** The number of a list item, which is not a sentence: `1. Sign in`. */
const LIST_MARKER = /^\s*(?:\d{1,3}|[A-Za-z])[.)]\s*$/;
/** Product names that end with a punctuation mark: `Yahoo! Finance`. */
const NAME_WITH_MARK = /\b(?:yahoo|yum|jeopardy|kahoot)!\s*$/i;

/** Finds the start and end of each sentence in a paragraph of Markdown or plain text, without whitespace around it. */
export function sentencesOf(paragraph: string): readonly Span[] {
  const text = withoutFalseEnds(paragraph.slice(0, MAX_LENGTH));
  const sentences: Span[] = [];
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text,
  )) {
    const end = index + segment.length;
    if (!endsSentence(text.slice(Math.max(start, end - 24), end), text.slice(end, end + 40)))
      continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return sentences;
}

/** Replaces text that only looks like the end of a sentence. Keeps the length. */
function withoutFalseEnds(paragraph: string): string {
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

function endsSentence(end: string, next: string): boolean {
  if (LIST_MARKER.test(end) || NAME_WITH_MARK.test(end)) return false;
  if (MAY_CLOSE.test(end)) return OPENER.test(next);
  return !ABBREVIATION.test(end) || isLetterAsWord(end, next);
}

/** Whether a single capital is a word and not an initial, since a new sentence follows: "It was you and I. Then", "plan B. The". */
function isLetterAsWord(end: string, next: string): boolean {
  return /(?:^|\s)\p{Lu}\.\s*$/u.test(end) && OPENER.test(next);
}

/** Adds a sentence, unless it has no letter or digit. */
function addSentence(sentences: Span[], text: string, from: number, end: number): void {
  const sentence = text.slice(from, end);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return;
  const start = end - sentence.trimStart().length;
  sentences.push({ start, end: start + sentence.trim().length });
}
