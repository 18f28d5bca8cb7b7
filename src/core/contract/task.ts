import type { Consequence } from './consequence.ts';

/** One thing to do: what one rule found, or several rules with one cause. */
export interface Task {
  readonly consequence: Consequence;
  /** What to do, as one imperative sentence. */
  readonly title: string;
  readonly ruleIds: readonly string[];
  /** How many places it concerns. */
  readonly count: number;
  /** How many of its diagnostics have a fix. */
  readonly fixable: number;
  /** The files that are missing, if it is to add them. */
  readonly missing?: readonly string[];
  /** Whether it is left out of counts, because it depends on where the files are. */
  readonly uncounted?: true;
  /** Indices into the diagnostics of the report. */
  readonly diagnostics: readonly number[];
}
