import { reviewerWords } from './reviewer-words.ts';
import type { Token } from './tokens.ts';

/** A rule that a sentence seems to be about. The weight counts the words that match. */
export interface ProseMatch {
  readonly ruleId: string;
  readonly weight: number;
}

/** Room for `s`, `ed`, `ing`, but not for another word: `valid` does not match `validator`. */
const ENDING = 3;

interface Saying {
  readonly ruleId: string;
  readonly words: readonly string[];
  readonly absent: readonly string[];
}

const sayings: readonly Saying[] = Object.entries(reviewerWords).flatMap(([ruleId, ways]) =>
  ways.split('|').map((way) => {
    const words = way.split(' ');
    return {
      ruleId,
      words: words.filter((word) => !word.startsWith('!')),
      absent: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    };
  }),
);

/** Finds the rules that a sentence is about by the words of reviewers. */
export function readProse(tokens: readonly Token[]): readonly ProseMatch[] {
  const beginnings = new Set(tokens.flatMap(({ word }) => beginningsOf(word)));
  const holds = (beginning: string) => beginnings.has(beginning);
  return sayings
    .filter(({ words, absent }) => words.every(holds) && !absent.some(holds))
    .map(({ ruleId, words }) => ({ ruleId, weight: words.length }));
}

function beginningsOf(word: string): readonly string[] {
  const lengths = Array.from({ length: ENDING + 1 }, (_, ending) => word.length - ending);
  return lengths.filter((length) => length > 0).map((length) => word.slice(0, length));
}
