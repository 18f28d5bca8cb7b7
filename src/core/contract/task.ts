import type { Consequence } from './consequence.ts';

/** One thing to do: what one rule found, or several rules with one cause. */
export interface Task {
  readonly consequence: Consequence;
  /** What to do, as one imperative sentence. */
  readonly title: string;
  /** What to do first: what most places that weigh most ask for, if not all ask for the same. */
  readonly first?: string;
  readonly ruleIds: readonly string[];
  /** How many places it concerns. */
  readonly count: number;
  /** How many of the places have a lesser consequence, if any. */
  readonly lesser?: number;
  /** How many of its diagnostics have a fix. */
  readonly fixable: number;
  /** The files that are missing, if it is to add them. */
  readonly missing?: readonly string[];
  /** Whether it is left out of counts, because it depends on where the files are. */
  readonly uncounted?: true;
  /** Indices into the diagnostics of the report. */
  readonly diagnostics: readonly number[];
}
