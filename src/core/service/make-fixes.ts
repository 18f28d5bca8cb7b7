import type { FixChoice, NewFiles } from '../contract/change.ts';
import type { ConnectorFiles, ConnectorSource } from '../contract/connector-source.ts';
import type { RatedDiagnostic } from '../contract/consequence.ts';
import type { Diagnostic, Fix } from '../contract/diagnostic.ts';
import type { Profile } from '../contract/profile.ts';
import type { Report } from '../contract/report.ts';
import { applyEdits, nonOverlapping } from '../files/apply-fix.ts';
import { decode, isCertain } from '../files/decode.ts';
import { checkConnector } from './check-connector.ts';

/** One fix may allow the next; no known file needs more rounds. */
const MOST_ROUNDS = 5;

/** A fix that was made, with the finding that it was made for. */
export interface MadeFix {
  readonly diagnostic: RatedDiagnostic;
  readonly fix: Fix;
}

/** Files after their fixes. */
export interface FixedFiles {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** By file, in the order in which they were made. */
  readonly made: ReadonlyMap<string, readonly MadeFix[]>;
}

/** Makes all fixes of a choice in memory, round by round until there are no more. Each round checks the connector. */
export async function makeFixes(
  source: ConnectorSource,
  profile: Profile | 'auto',
  choice: Exclude<FixChoice, { kind: 'one' }>,
): Promise<FixedFiles> {
  const fixed = new Map<string, Uint8Array<ArrayBuffer>>();
  const made = new Map<string, MadeFix[]>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const files: ConnectorFiles = new Map([...source.files, ...fixed]);
    const report = await checkConnector({ ...source, files }, profile);
    const chosen = fixesIn(report, choice);
    if (chosen.size === 0) break;
    for (const [path, found] of chosen) {
      const fixes = new Set(nonOverlapping(found.map(({ fix }) => fix)));
      const bytes = withEdits(files.get(path), [...fixes]);
      if (bytes === undefined) continue;
      fixed.set(path, bytes);
      const done = found.filter(({ fix }) => fixes.has(fix));
      made.set(path, [...(made.get(path) ?? []), ...done]);
    }
  }
  return { files: fixed, made };
}

/** Makes one fix. Returns nothing if the file cannot be edited. */
export function makeFix(source: ConnectorSource, file: string, fix: Fix): NewFiles {
  const bytes = withEdits(source.files.get(file), [fix]);
  return new Map(bytes === undefined ? [] : [[file, bytes]]);
}

function fixesIn(
  { diagnostics }: Report,
  choice: Exclude<FixChoice, { kind: 'one' }>,
): ReadonlyMap<string, readonly MadeFix[]> {
  const isChosen = (diagnostic: Diagnostic, fix: Fix) =>
    choice.kind === 'safe' ? fix.safe : choice.ruleIds.includes(diagnostic.ruleId);
  const fixes = new Map<string, MadeFix[]>();
  for (const diagnostic of diagnostics) {
    const { fix, file } = diagnostic;
    if (!fix || file === undefined || !isChosen(diagnostic, fix)) continue;
    fixes.set(file, [...(fixes.get(file) ?? []), { diagnostic, fix }]);
  }
  return fixes;
}

/** Only a text that is certain can be edited, since it is written as UTF-8. */
function withEdits(
  bytes: Uint8Array | undefined,
  fixes: readonly Fix[],
): Uint8Array<ArrayBuffer> | undefined {
  const decoded = bytes && decode(bytes);
  if (!decoded || !isCertain(decoded)) return undefined;
  const edits = fixes.flatMap((fix) => fix.edits);
  return new TextEncoder().encode(applyEdits(decoded.text, edits));
}
