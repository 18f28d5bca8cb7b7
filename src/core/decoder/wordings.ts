import { type NamedPlace, readPlace } from './named-place.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the decoder knows of a rule. `messages` have `{0}` in the place of names. */
export interface KnownRule {
  readonly id: string;
  readonly family: string;
  readonly summary: string;
  readonly messages: readonly string[];
}

/** A message of the platform, as words to find: `{0}` is a gap between two segments. */
interface Wording {
  readonly ruleId: string;
  readonly segments: readonly (readonly string[])[];
  readonly weight: number;
  /** Whether it is a name such as `OperationIdRequired`. */
  readonly isCode: boolean;
  readonly place: NamedPlace;
}

/** A wording that was found in a text. */
export interface WordingMatch extends Pick<Wording, 'ruleId' | 'weight' | 'isCode' | 'place'> {
  readonly start: number;
  readonly end: number;
}

/** The wordings of all rules, by the two words that they start with, or by one. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>;

/** More words than any name or path in a message has. */
const WIDEST_GAP = 24;
/** How many words a code counts for. */
const CODE_WEIGHT = 4;

const NUMBER = /^\d+$/;
/** In place of any number. */
const ANY_NUMBER = '0';

/** Prepares the messages of all rules for the search. */
export function createWordings(rules: readonly KnownRule[]): Wordings {
  const byStart = new Map<string, Wording[]>();
  for (const { id, messages } of rules) {
    for (const message of messages) {
      const wording = wordingOf(id, message);
      const start = wording.segments[0]?.slice(0, 2).join(' ');
      if (start === undefined) continue;
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [wording]);
      else known.push(wording);
    }
  }
  return byStart;
}

function wordingOf(ruleId: string, message: string): Wording {
  const { rest, place } = readPlace(message);
  const segments = rest
    .split(/(?<!\{)\{\d\}/)
    .map((part) => tokensOf(part).map(({ word }) => withoutNumber(word)))
    .filter((words, index) => words.length > 0 && !(index === 0 && words.join() === 'the'));
  const isCode = /^[\w.-]+$/.test(message);
  const weight = isCode ? CODE_WEIGHT : segments.flat().length;
  return { ruleId, segments, weight, isCode, place };
}

/** Finds each wording in the words of a text. */
export function* findWordings(
  wordings: Wordings,
  tokens: readonly Token[],
): Generator<WordingMatch> {
  for (const [at, { word, start }] of tokens.entries()) {
    const first = withoutNumber(word);
    const next = tokens[at + 1];
    const pair = next ? wordings.get(`${first} ${withoutNumber(next.word)}`) : undefined;
    for (const wording of [...(wordings.get(first) ?? []), ...(pair ?? [])]) {
      const last = tokens[endOf(wording, tokens, at) - 1];
      if (last !== undefined) yield { ...wording, start, end: last.end };
    }
  }
}

/** Returns the index after the last word, or 0 if the wording is not there. */
function endOf({ segments }: Wording, tokens: readonly Token[], at: number): number {
  let next = at;
  for (const [index, words] of segments.entries()) {
    const found = index === 0 ? next : afterGap(words, tokens, next);
    if (found < 0 || !isAt(words, tokens, found)) return 0;
    next = found + words.length;
  }
  return next;
}

function afterGap(words: readonly string[], tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at <= from + WIDEST_GAP; at += 1) {
    if (isAt(words, tokens, at)) return at;
    if (tokens[at]?.sentence !== sentence) return -1;
  }
  return -1;
}

function isAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => {
    const found = tokens[at + index];
    return found !== undefined && withoutNumber(found.word) === word;
  });
}

function withoutNumber(word: string): string {
  return NUMBER.test(word) ? ANY_NUMBER : word;
}
