import { type MadeFix, makeFixes } from '../core/service/fixes/make-fixes.ts';
import { plainPath, plainText } from '../core/text/foreign-text.ts';
import type { Checked } from './checked.ts';
import { type DiskFile, readDiskFile } from './disk-file.ts';
import { replaceFile } from './replace-file.ts';

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
    const { files, made } = await makeFixes(source, report.profile.profile, { kind: 'safe' });
    for (const [path, bytes] of files) {
      yield* applyTo(connector, path, { bytes, fixes: made.get(path) ?? [] }, isDryRun);
    }
  }
}

function* applyTo(
  { source, diskFiles }: Checked,
  path: string,
  { bytes, fixes }: { readonly bytes: Uint8Array; readonly fixes: readonly MadeFix[] },
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

function lineOf({ name }: DiskFile, { diagnostic, fix }: MadeFix, did: string): string {
  const { line, column } = diagnostic.range?.start ?? { line: 1, column: 1 };
  return `${plainPath(name)}:${line}:${column}: ${did}: ${plainText(fix.title)} [${diagnostic.ruleId}]`;
}
