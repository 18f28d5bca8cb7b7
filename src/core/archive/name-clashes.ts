import type { ArchiveFault } from '../contract/archive.ts';
import { foldCase } from './case-fold.ts';
import { entryFault, quoteName, quoteNames } from './fault.ts';

/** Yields faults for files whose names are the same on some systems. None of them is read, so that none wins silently. */
export function* nameClashes(
  files: readonly string[],
  folders: readonly string[],
): Generator<ArchiveFault> {
  const filesByKey = groupByKey(files);
  for (const clashing of filesByKey.values()) {
    if (clashing.length > 1) yield duplicateFault(clashing);
  }
  const reported = new Set<string>();
  for (const path of [...files, ...folders]) {
    const file = folderKeys(path).flatMap((key) => filesByKey.get(key) ?? [])[0];
    if (file === undefined || reported.has(file)) continue;
    reported.add(file);
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

/** Yields the key of each folder in the path. A folder's own path ends in `/`. */
function folderKeys(path: string): readonly string[] {
  const key = foldCase(path);
  const keys: string[] = [];
  for (let end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
    keys.push(key.slice(0, end));
  }
  return keys;
}

function duplicateFault(paths: readonly string[]): ArchiveFault {
  const [first = ''] = paths;
  const found = paths.every((path) => path === first)
    ? `the archive has ${paths.length} files called ${quoteName(first)}`
    : `many systems cannot tell ${quoteNames(paths)} apart`;
  return entryFault('duplicate-name', paths, `Keep one file of each name: ${found}.`);
}

function folderFault(file: string, path: string): ArchiveFault {
  const message = `Rename the file ${quoteName(file)}: a folder with that name contains ${quoteName(path)}.`;
  return entryFault('duplicate-name', [file, path], message);
}
