import type { Consequence, RatedDiagnostic } from '../../contract/consequence.ts';
import type { Diagnostic, Severity } from '../../contract/diagnostic.ts';
import type { Profile } from '../../contract/profile.ts';
import { evidenceOf } from './evidence.ts';

/** A rule that more published connectors break is no guideline, unless somebody was seen to ask for it. */
const COMMON = 1 / 3;

/** What the automated check or a reviewer was seen to ask for in public, however common or minor it is otherwise. */
const seenAsked: ReadonlySet<string> = new Set([
  'parameter-description-punctuation',
  'property-description-not-name',
  'text-replacement-character',
  'uidefinition-description-hidden',
]);

const withoutReview: Readonly<Record<Severity, Consequence>> = {
  error: 'blocks',
  warning: 'guideline',
  info: 'tip',
};

type Rateable = Pick<Diagnostic, 'ruleId' | 'severity' | 'authority'>;

/** Adds to each diagnostic what becomes of it. */
export function rate(
  diagnostics: readonly Diagnostic[],
  profile: Profile,
): readonly RatedDiagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    consequence: consequenceOf(diagnostic, profile),
  }));
}

/** Works out what becomes of a finding. Nobody reviews a custom connector. */
export function consequenceOf(diagnostic: Rateable, profile: Profile): Consequence {
  if (profile === 'custom') return withoutReview[diagnostic.severity];
  const { severity, authority, ruleId } = diagnostic;
  if (severity === 'error') return authority === 'validator' ? 'blocks' : 'asked';
  if (seenAsked.has(ruleId)) return 'asked';
  if (authority === 'advice') return 'tip';
  if (authority === 'documentation') return isCommon(ruleId) ? 'tip' : 'guideline';
  return severity === 'warning' || !isCommon(ruleId) ? 'asked' : 'tip';
}

function isCommon(ruleId: string): boolean {
  const evidence = evidenceOf(ruleId);
  return evidence !== undefined && evidence.connectors / evidence.of > COMMON;
}
