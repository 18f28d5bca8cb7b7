import type { NamedPlace } from './named-place.ts';
import { readPlace } from './named-place.ts';
import { readProse } from './prose.ts';
import { sentenceStarts, type Token, tokensOf } from './tokens.ts';
import { findWordings, type WordingMatch, type Wordings } from './wordings.ts';

/** How well each rule fits a message, by id. */
export type Scores = ReadonlyMap<string, number>;

/** One message of a text, on one line. */
export interface ReadMessage {
  readonly text: string;
  readonly place: NamedPlace;
  /** Empty if no rule knows the message. */
  readonly scores: Scores;
}

/** The range from the start of a message to the end of its wording. */
interface Anchor {
  readonly start: number;
  readonly end: number;
}

const CLOSING_PLACE = /^(?:(?:ValuePath|Path|Value)\s*:\s*(?:'[^']*'|\S+)\s+)+/i;

/** Splits a paragraph into messages, each with the rules that know it. Drops no word. */
export function splitMessages(chunk: string, wordings: Wordings): readonly ReadMessage[] {
  const tokens = tokensOf(chunk);
  const starts = sentenceStarts(chunk).map((start) => afterPlace(chunk, start));
  const matches = [...findWordings(wordings, tokens)];
  const spans = spansOf(matches);
  const anchors = [...spans.map((span, index) => anchorOf(span, starts, spans[index - 1]?.end))];
  for (const [index, tokensOfSentence] of sentencesOf(tokens).entries()) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? chunk.length;
    const isTaken = spans.some((span) => span.start < end && span.end > start);
    if (!isTaken && readProse(tokensOfSentence).length > 0) anchors.push({ start, end });
  }
  anchors.sort((one, other) => one.start - other.start);
  const cuts = [0, ...anchors.slice(1).map(({ start }) => start), chunk.length];
  const parts = cuts.slice(1).map((end, index) => chunk.slice(cuts[index], end).trim());
  return merged(parts.filter((part) => part !== '').map((part) => readMessage(part, wordings)));
}

/** Skips a place that closes the sentence before: it belongs to that one. */
function afterPlace(chunk: string, start: number): number {
  if (start === 0) return 0;
  return start + (CLOSING_PLACE.exec(chunk.slice(start))?.[0].length ?? 0);
}

/** Joins wordings that overlap. Codes start a message only where there is nothing else. */
function spansOf(matches: readonly WordingMatch[]): readonly Anchor[] {
  const texts = matches.filter(({ isCode }) => !isCode);
  const spans: { start: number; end: number }[] = [];
  const sorted = (texts.length > 0 ? texts : matches).toSorted((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** A message starts with the sentence that its wording is in, unless that holds another one. */
function anchorOf({ start, end }: Anchor, starts: readonly number[], lastEnd = 0): Anchor {
  const sentence = starts.findLast((offset) => offset <= start) ?? 0;
  return { start: sentence >= lastEnd ? sentence : start, end };
}

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    sentences[token.sentence] ??= [];
    sentences[token.sentence]?.push(token);
  }
  return Array.from(sentences, (sentence) => sentence ?? []);
}

function readMessage(text: string, wordings: Wordings): ReadMessage {
  const { place, rest } = readPlace(text);
  const tokens = tokensOf(rest);
  const known = scoresOf([...findWordings(wordings, tokens)], place);
  return { text, place, scores: known.size > 0 ? known : proseScores(tokensOf(text)) };
}

/** Adds what the code and the text of a message say. */
function scoresOf(matches: readonly WordingMatch[], { pointer }: NamedPlace): Scores {
  const best = { code: new Map<string, number>(), text: new Map<string, number>() };
  for (const { ruleId, weight, isCode, place } of matches) {
    const scores = isCode ? best.code : best.text;
    const isSamePlace = place.pointer !== undefined && place.pointer === pointer;
    scores.set(ruleId, Math.max(scores.get(ruleId) ?? 0, weight + (isSamePlace ? 2 : 0)));
  }
  const ids = new Set([...best.code.keys(), ...best.text.keys()]);
  return new Map(
    Array.from(ids, (id) => [id, (best.code.get(id) ?? 0) + (best.text.get(id) ?? 0)]),
  );
}

function proseScores(tokens: readonly Token[]): Scores {
  const scores = new Map<string, number>();
  for (const sentence of sentencesOf(tokens)) {
    for (const { ruleId, weight } of readProse(sentence)) {
      scores.set(ruleId, Math.max(scores.get(ruleId) ?? 0, weight));
    }
  }
  return scores;
}

/** Joins neighbors that one rule knows best, and that name no places: two sentences about one thing. */
function merged(messages: readonly ReadMessage[]): readonly ReadMessage[] {
  const result: ReadMessage[] = [];
  for (const message of messages) {
    const last = result.at(-1);
    const best = bestOf(message.scores);
    if (last && best !== undefined && best === bestOf(last.scores) && !hasPlace(message)) {
      result[result.length - 1] = { ...last, text: `${last.text} ${message.text}` };
    } else result.push(message);
  }
  return result;
}

function bestOf(scores: Scores): string | undefined {
  return [...scores].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function hasPlace({ place: { pointer, operationId, line } }: ReadMessage): boolean {
  return pointer !== undefined || operationId !== undefined || line !== undefined;
}
