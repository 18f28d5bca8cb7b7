import type { JsonPointer } from '../contract/diagnostic.ts';
import { createNearestRules } from './nearest-rules.ts';
import { otherMessages } from './other-messages.ts';
import { looksAt } from './place-families.ts';
import { plainChunks } from './plain-chunks.ts';
import { type ReadMessage, splitMessages } from './split-messages.ts';
import { createWordings, type KnownRule } from './wordings.ts';

/** More than any pipeline or email writes. */
const MOST_CHARACTERS = 300_000;
const MOST_MESSAGES = 500;
/** Longer paragraphs are cut: no message is that long. */
const LONGEST_CHUNK = 10_000;

/** Rules whose score is below this share of the best one are left out. */
const CLOSE = 0.7;
const MOST_RULES = 5;
/** What a place that fits adds, in words. */
const FIT = 2;

/** Messages without a rule, as if each had one. */
const others: readonly KnownRule[] = otherMessages.map(({ messages }, index) => {
  return { id: `other:${index}`, family: '', summary: '', messages };
});
const notes = new Map(others.map(({ id }, index) => [id, otherMessages[index]?.note]));

/** Reads messages with what all rules know. */
export interface Decoder {
  /** Splits a text into messages. `unread` is how many characters were beyond the limit. */
  read(text: string): { readonly messages: readonly ReadMessage[]; readonly unread: number };
  /** Returns the rules that a message is about, best first. `bonusOf` adds other evidence for a rule. */
  rank(message: ReadMessage, bonusOf?: (ruleId: string) => number): readonly string[];
  /** Explains a message that no check of the files can decide. */
  noteOf(message: ReadMessage): string | undefined;
  nearest(message: string): readonly string[];
}

/** Prepares the wordings of all rules. */
export function createDecoder(rules: readonly KnownRule[]): Decoder {
  const wordings = createWordings([...rules, ...others]);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    read(text) {
      const messages: ReadMessage[] = [];
      let unread = Math.max(0, text.length - MOST_CHARACTERS);
      for (const chunk of plainChunks(text.slice(0, MOST_CHARACTERS)).flatMap(pieces)) {
        if (messages.length < MOST_MESSAGES) messages.push(...splitMessages(chunk, wordings));
        else unread += chunk.length;
      }
      return { messages, unread };
    },
    rank({ scores, place: { pointer } }, bonusOf = () => 0) {
      const ofRules = Array.from(scores).filter(([id]) => byId.has(id));
      const ranked = ofRules
        .map(([id, score]) => ({
          id,
          score: score + fitOf(byId.get(id), pointer) + bonusOf(id),
        }))
        .toSorted((one, other) => other.score - one.score);
      const best = ranked[0]?.score ?? 0;
      return ranked
        .filter(({ score }) => score >= best * CLOSE)
        .slice(0, MOST_RULES)
        .map(({ id }) => id);
    },
    noteOf: ({ scores }) => notes.get([...scores.keys()].find((id) => notes.has(id)) ?? ''),
    nearest: createNearestRules(rules),
  };
}

/** What the place in a message says about a rule. */
function fitOf(rule: KnownRule | undefined, pointer: JsonPointer | undefined): number {
  const looks = rule && pointer !== undefined ? looksAt(rule, pointer) : undefined;
  if (looks === undefined) return 0;
  return looks ? FIT : -FIT;
}

function pieces(chunk: string): readonly string[] {
  if (chunk.length <= LONGEST_CHUNK) return [chunk];
  const count = Math.ceil(chunk.length / LONGEST_CHUNK);
  return Array.from({ length: count }, (_, index) =>
    chunk.slice(index * LONGEST_CHUNK, (index + 1) * LONGEST_CHUNK),
  );
}
