import { lowerCaseWords } from '../text/similarity.ts';
import type { KnownRule } from './wordings.ts';

/** Finds the rules whose texts share the most telling words with a message. */
export type NearestRules = (message: string) => readonly string[];

const HOW_MANY = 3;
/** How many words of a message are used. More would add nothing. */
const MOST_WORDS = 200;

/** Weighs each word by how few rules use it. */
export function createNearestRules(rules: readonly KnownRule[]): NearestRules {
  const rulesByWord = new Map<string, string[]>();
  for (const { id, summary, messages } of rules) {
    for (const word of new Set(lowerCaseWords([id, summary, ...messages].join(' ')))) {
      const known = rulesByWord.get(word);
      if (known === undefined) rulesByWord.set(word, [id]);
      else known.push(id);
    }
  }
  return (message) => {
    const scores = new Map<string, number>();
    for (const word of new Set(lowerCaseWords(message).slice(0, MOST_WORDS))) {
      const ids = rulesByWord.get(word) ?? [];
      for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + 1 / ids.length);
    }
    return [...scores]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, HOW_MANY)
      .map(([id]) => id);
  };
}
