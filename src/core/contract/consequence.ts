import type { Diagnostic } from './diagnostic.ts';
import type { IgnoreTarget } from './ignore.ts';

/** What becomes of a finding: it blocks, is asked for, breaks a guideline, or is a tip. */
export type Consequence = 'blocks' | 'asked' | 'guideline' | 'tip';

/** From what to do first to what can wait. */
export const consequences: readonly Consequence[] = ['blocks', 'asked', 'guideline', 'tip'];

/** A diagnostic with what becomes of it. */
export interface RatedDiagnostic extends Diagnostic {
  readonly consequence: Consequence;
  /** Identifies it, also after edits elsewhere. Absent unless the check was asked for it, or the connector has a `.preflight.json`. */
  readonly fingerprint?: string;
  /** How many places it stands for, if it reports several at once. */
  readonly places?: number;
}

/** A diagnostic that the publisher decided to ignore. It is in no count, task or verdict. */
export interface IgnoredDiagnostic extends RatedDiagnostic {
  /** Why, in the publisher's words. */
  readonly reason: string;
  /** What its entry in `.preflight.json` matches. */
  readonly target: IgnoreTarget;
}
