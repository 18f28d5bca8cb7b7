import type { Diagnostic } from './diagnostic.ts';

/** What becomes of a finding: it is stopped, sent back by reviewers, against a page, or only worth knowing. */
export type Consequence = 'blocks' | 'asked' | 'guideline' | 'tip';

/** From what to do first to what can wait. */
export const consequences: readonly Consequence[] = ['blocks', 'asked', 'guideline', 'tip'];

/** A diagnostic with what becomes of it. */
export interface RatedDiagnostic extends Diagnostic {
  readonly consequence: Consequence;
  /** How many places it stands for, where it is said once for several. */
  readonly places?: number;
}
