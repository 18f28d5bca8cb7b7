import type { ArchiveFault } from '../contract/archive.ts';
import { foldCase } from './case-fold.ts';
import { entryFault, quoteName, quoteNames } from './fault.ts';

/** Finds the files of which some systems could keep only one; none of them may win silently. */
export function* nameClashes(
  files: readonly string[],
  folders: readonly string[],
): Generator<ArchiveFault> {
  const filesByKey = groupByKey(files);
  for (const twins of filesByKey.values()) {
    if (twins.length > 1) yield twinsFault(twins);
  }
  const told = new Set<string>();
  for (const path of [...files, ...folders]) {
    const file = folderKeys(path).flatMap((key) => filesByKey.get(key) ?? [])[0];
    if (file === undefined || told.has(file)) continue;
    told.add(file);
    yield folderFault(file, path);
  }
}

function groupByKey(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of files) {
    const key = foldCase(path);
    const twins = groups.get(key);
    if (twins) twins.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

/** The keys of all folders on the way; a folder's own path ends in `/`. */
function folderKeys(path: string): readonly string[] {
  const key = foldCase(path);
  const keys: string[] = [];
  for (let end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
    keys.push(key.slice(0, end));
  }
  return keys;
}

function twinsFault(twins: readonly string[]): ArchiveFault {
  const [first = ''] = twins;
  const found = twins.every((twin) => twin === first)
    ? `the archive has ${twins.length} files called ${quoteName(first)}`
    : `many systems cannot tell ${quoteNames(twins)} apart`;
  return entryFault('duplicate-name', twins, `Keep one file of each name: ${found}.`);
}

function folderFault(file: string, path: string): ArchiveFault {
  const message = `Rename the file ${quoteName(file)}: it is also the folder of ${quoteName(path)}.`;
  return entryFault('duplicate-name', [file, path], message);
}
