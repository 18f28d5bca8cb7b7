import type { Connector } from '../../connector/connector.ts';
import type { Ignoring } from '../../connector/ignoring.ts';
import { entriesOf, isComplete } from '../../connector/preflight-file.ts';
import type { IgnoredDiagnostic, RatedDiagnostic } from '../../contract/consequence.ts';
import type { IgnoreEntry, IgnoreTarget } from '../../contract/ignore.ts';
import type { Rule } from '../../engine/rule.ts';
import { runRules } from '../../engine/run-rules.ts';
import type { JsonFile } from '../../files/json/json-file.ts';
import { rules } from '../../rules/index.ts';
import { preflightRules } from '../../rules/preflight/index.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Mask } from '../../text/secrets/secret-mask.ts';
import { withFingerprints } from './fingerprints.ts';
import { rate } from './rate.ts';

const ruleIds = rules.map(({ id }) => id);

/** Diagnostics, sorted by what `.preflight.json` says. */
export interface Split {
  readonly kept: readonly RatedDiagnostic[];
  /** The first entry that matches a diagnostic counts. */
  readonly ignored: readonly IgnoredDiagnostic[];
  /** The rules whose findings are among them. */
  readonly titled: readonly Rule[];
}

/** Sets aside what the publisher ignores, and reports the faults of the file that says so. All have fingerprints then. */
export function splitIgnored(
  diagnostics: readonly RatedDiagnostic[],
  connector: Connector,
  mask: Mask,
): Split {
  const found = withFingerprints(diagnostics, connector, mask);
  const { kept, ignored, ignoring } = split(found, connector, mask);
  const judged = { ...connector, ...(ignoring && { ignoring }) };
  const faults = rate(runRules(preflightRules, judged), connector.profile);
  return { kept: [...kept, ...withFingerprints(faults, connector, mask)], ignored, titled: rules };
}

/** Entries may name files and pointers as reports show them, masked. */
export function split(
  diagnostics: readonly RatedDiagnostic[],
  { preflight }: Connector,
  mask: Mask,
): Omit<Split, 'titled'> & { readonly ignoring?: Ignoring } {
  if (preflight === undefined) return { kept: diagnostics, ignored: [] };
  const entries = completeEntries(preflight);
  const byRule = groupBy(entries, ({ entry }) => entry.rule);
  const used = new Set<IgnoreEntry>();
  const kept: RatedDiagnostic[] = [];
  const ignored: IgnoredDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const entriesOfRule = byRule.get(diagnostic.ruleId) ?? [];
    const shown = entriesOfRule.length > 0 ? asShown(diagnostic, mask) : diagnostic;
    const matching = entriesOfRule.filter(({ entry }) => fits(entry, diagnostic, shown));
    for (const { entry } of matching) used.add(entry);
    const [first] = matching;
    if (first === undefined) kept.push(diagnostic);
    else {
      const { reason, ...target } = first.entry;
      ignored.push({ ...diagnostic, reason, target });
    }
  }
  const unused = entries.filter(({ entry }) => !used.has(entry));
  return { kept, ignored, ignoring: { path: preflight.path, file: preflight, ruleIds, unused } };
}

function completeEntries(file: JsonFile): Ignoring['unused'] {
  return entriesOf(file).flatMap(({ at, entry }) => (isComplete(entry) ? [{ at, entry }] : []));
}

/** What an entry may say of a diagnostic. */
type Matched = Omit<IgnoreTarget, 'rule'>;

function asShown({ file, pointer, fingerprint }: RatedDiagnostic, mask: Mask): Matched {
  return {
    ...(file !== undefined && { file: mask(file) }),
    ...(pointer !== undefined && { pointer: mask(pointer) }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

function fits(entry: IgnoreEntry, found: Matched, shown: Matched): boolean {
  return (['file', 'pointer', 'fingerprint'] as const).every(
    (name) =>
      entry[name] === undefined || entry[name] === found[name] || entry[name] === shown[name],
  );
}
