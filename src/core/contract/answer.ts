import type { Fix, Question, Range } from './diagnostic.ts';

/** Something to ask about a file. */
export interface Ask {
  /** The rule of the finding that it is about. */
  readonly ruleId: string;
  readonly file: string;
  /** One of the keys of the finding. */
  readonly key: string;
}

/** A question, and where its finding is. */
export interface FileQuestion extends Ask {
  readonly question: Question;
  readonly range?: Range;
}

/** The answers to one question, in the order of its fields. */
export interface Answer extends Ask {
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
