import type { ConnectorSource } from '../core/contract/connector-source.ts';
import type { Diagnostic, Fix } from '../core/contract/diagnostic.ts';
import type { Profile } from '../core/contract/profile.ts';
import { applyEdits, nonOverlapping } from '../core/files/apply-fix.ts';
import { decode, isCertain } from '../core/files/decode.ts';
import { checkConnector } from '../core/service/check-connector.ts';
import { plainPath, plainText } from '../core/text/foreign-text.ts';
import type { Checked } from './checked.ts';
import { type DiskFile, readDiskFile } from './disk-file.ts';
import { replaceFile } from './replace-file.ts';

/** One fix may allow the next; no known file needs more rounds. */
const MOST_ROUNDS = 5;

interface SafeFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** A file after its fixes. */
interface FixedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fixes: readonly SafeFix[];
}

/** Applies the safe fixes to the files on disk, or only says what it would do. Yields a line for each. */
export async function* fixFiles(
  checked: readonly Checked[],
  isDryRun: boolean,
): AsyncGenerator<string> {
  for (const connector of checked) {
    const { source, report } = connector;
    if (source.shape === 'archive') {
      yield `${plainPath(report.root)}: unpack the archive to have its files fixed.`;
      continue;
    }
    for (const [path, fixed] of await fixedFiles(source, report.profile.profile)) {
      yield* applyTo(connector, path, fixed, isDryRun);
    }
  }
}

function* applyTo(
  { source, diskFiles }: Checked,
  path: string,
  { bytes, fixes }: FixedFile,
  isDryRun: boolean,
): Generator<string> {
  const file = diskFiles.get(path);
  if (file === undefined) return;
  const obstacle = obstacleTo(file, source.files.get(path));
  if (obstacle !== undefined) {
    yield obstacle;
    return;
  }
  if (!isDryRun) replaceFile(file.path, bytes, file.stats);
  for (const fix of fixes) yield lineOf(file, fix, isDryRun ? 'would fix' : 'fixed');
}

/** Makes the safe fixes in memory. */
async function fixedFiles(
  source: ConnectorSource,
  profile: Profile,
): Promise<ReadonlyMap<string, FixedFile>> {
  const fixed = new Map<string, FixedFile>();
  const files = new Map(source.files);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { diagnostics } = await checkConnector({ ...source, files }, profile);
    const fixes = safeFixes(diagnostics);
    if (fixes.size === 0) break;
    for (const [path, found] of fixes) {
      const before = textOf(files.get(path));
      if (before === undefined) continue;
      const chosen = new Set(nonOverlapping(found.map(({ fix }) => fix)));
      const edits = [...chosen].flatMap((fix) => fix.edits);
      const bytes = new TextEncoder().encode(applyEdits(before, edits));
      files.set(path, bytes);
      const made = found.filter(({ fix }) => chosen.has(fix));
      fixed.set(path, { bytes, fixes: [...(fixed.get(path)?.fixes ?? []), ...made] });
    }
  }
  return fixed;
}

function safeFixes(diagnostics: readonly Diagnostic[]): Map<string, SafeFix[]> {
  const fixes = new Map<string, SafeFix[]>();
  for (const diagnostic of diagnostics) {
    const { fix, file } = diagnostic;
    if (!fix?.safe || file === undefined) continue;
    fixes.set(file, [...(fixes.get(file) ?? []), { diagnostic, fix }]);
  }
  return fixes;
}

/** Only what is certain can be edited, since it is written as UTF-8. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  const decoded = bytes && decode(bytes);
  return decoded && isCertain(decoded) ? decoded.text : undefined;
}

/** Says why a file must not be replaced: it is a link, or has changed since the check. */
function obstacleTo(file: DiskFile, checked: Uint8Array | undefined): string | undefined {
  if (file.isLink) {
    return `Replace the link ${plainText(file.name)} with its file to have that fixed: it leads to ${plainText(file.path)}.`;
  }
  const present = readDiskFile(file);
  const isSame =
    present.length === checked?.length && present.every((byte, at) => byte === checked[at]);
  return isSame ? undefined : `Run it again: ${plainText(file.name)} changed while it was checked.`;
}

function lineOf({ name }: DiskFile, { diagnostic, fix }: SafeFix, did: string): string {
  const { line, column } = diagnostic.range?.start ?? { line: 1, column: 1 };
  return `${plainPath(name)}:${line}:${column}: ${did}: ${plainText(fix.title)} [${diagnostic.ruleId}]`;
}
