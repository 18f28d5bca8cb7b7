import type { RatedDiagnostic } from '../../contract/consequence.ts';
import type { Asks, Fix } from '../../contract/diagnostic.ts';
import type { Profile } from '../../contract/profile.ts';
import { nonOverlapping } from '../../files/apply-fix.ts';

/** Reports each tip once per file, at its first place, with one fix for all places. For custom connectors, tips that only certification asks for stay separate. Secrets are never folded: each place must be masked. */
export function foldTips(
  diagnostics: readonly RatedDiagnostic[],
  profile: Profile,
): readonly RatedDiagnostic[] {
  const alike = new Map<string, RatedDiagnostic[]>();
  const reported: RatedDiagnostic[][] = [];
  for (const diagnostic of diagnostics) {
    const key = isFolded(diagnostic, profile) ? keyOf(diagnostic) : undefined;
    const known = key === undefined ? undefined : alike.get(key);
    if (known !== undefined) {
      known.push(diagnostic);
      continue;
    }
    const places = [diagnostic];
    reported.push(places);
    if (key !== undefined) alike.set(key, places);
  }
  return reported.map(folded);
}

/** Whether a diagnostic is reported once per file. Our own warnings are faults at each of their places. */
export function isFolded(
  { consequence, severity, authority, secret }: RatedDiagnostic,
  profile: Profile,
): boolean {
  if (profile === 'custom' || (severity === 'warning' && authority === 'advice')) return false;
  return consequence === 'tip' && secret === undefined;
}

function keyOf({ ruleId, file }: RatedDiagnostic): string {
  return `${ruleId} ${file}`;
}

function folded(places: readonly RatedDiagnostic[]): RatedDiagnostic {
  const [first, ...others] = places as readonly [RatedDiagnostic, ...RatedDiagnostic[]];
  if (others.length === 0) return first;
  const { fix: _, asks: __, ...rest } = first;
  const fix = fixOf(places);
  const asks = asksOf(places);
  const noun = others.length === 1 ? 'place is' : 'places are';
  return {
    ...rest,
    message: `${first.message} ${others.length} more ${noun} like this.`,
    places: places.length,
    ...(fix && { fix }),
    ...(asks && { asks }),
  };
}

function asksOf(places: readonly RatedDiagnostic[]): Asks | undefined {
  const all = places.flatMap(({ asks = [] }) => asks);
  if (all.length === 0) return undefined;
  return {
    keys: all.flatMap(({ keys }) => keys),
    areTexts: all.every(({ areTexts }) => areTexts),
  };
}

function fixOf(places: readonly RatedDiagnostic[]): Fix | undefined {
  const fixes = nonOverlapping(
    places.flatMap(({ fix, file = '' }) => (fix ? [{ file, fix }] : [])),
  ).map(({ fix }) => fix);
  const [first] = fixes;
  if (first === undefined || fixes.length === 1) return first;
  const alsoIn = fixes.flatMap((fix) => fix.alsoIn ?? []);
  return {
    title: `Fix ${fixes.length} places`,
    edits: fixes.flatMap(({ edits }) => edits),
    safe: fixes.every(({ safe }) => safe),
    ...(alsoIn.length > 0 && { alsoIn }),
    ...(fixes.some(({ formats }) => formats) && { formats: true }),
    ...(fixes.some(({ compacts }) => compacts) && { compacts: true }),
  };
}
