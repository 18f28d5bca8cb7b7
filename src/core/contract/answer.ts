import type { Fix, Question } from './diagnostic.ts';

/** The answers to one question, in the order of its fields. */
export interface Answer {
  readonly file: string;
  readonly question: Question;
  readonly texts: readonly string[];
}

/** What answers change, and what is still wrong with each. */
export interface Answered {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** How many questions are answered. Blank answers are left out. */
  readonly count: number;
  /** For each answer, why it cannot be used yet, or what the check says about it. */
  readonly remarks: readonly (readonly Remark[])[];
}

/** A remark on an answer. */
export interface Remark {
  readonly message: string;
  /** Whether the answer cannot be written as it is. */
  readonly isStopping: boolean;
}

/** A fix, or why there is none. */
export type AnswerFix =
  | { readonly ok: true; readonly value: Fix }
  | { readonly ok: false; readonly error: string };
