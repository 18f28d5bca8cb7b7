import type { Archive, ArchiveEntry, ArchiveFault } from '../contract/archive.ts';
import { layoutFaults } from './archive-layout.ts';
import { type Budget, budgetOf } from './budget.ts';
import { encryptedFault } from './compression.ts';
import { entryHeaderFault } from './entry-check.ts';
import { archiveFault, entryFault, quoteNames, sizeText } from './fault.ts';
import { type ArchiveLimits, DEFAULT_LIMITS } from './limits.ts';
import { type ListedEntry, listEntry } from './listed-entry.ts';
import { nameClashes } from './name-clashes.ts';
import { readEntry } from './read-entry.ts';
import { readDirectory } from './zip-directory.ts';

/**
 * Reads what can be trusted of a zip archive, and says what cannot. Never throws. Decides by the headers before it unpacks anything, and unpacks no more than they declare. Archives that were dropped together share a budget.
 */
export async function readArchive(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ArchiveLimits = DEFAULT_LIMITS,
  budget: Budget = budgetOf(limits),
): Promise<Archive> {
  if (bytes.length > limits.archiveBytes) return refused(archiveTooLarge(bytes.length, limits));
  const directory = readDirectory(bytes, limits);
  if (!directory.ok) return refused(directory.error);
  const { length } = directory.value.records;
  if (length > budget.entries) return refused(tooManyTogether(length));
  budget.entries -= length;

  const listed = directory.value.records.map((record) => listEntry(bytes, record));
  const layout = [...layoutFaults(bytes, directory.value, listed)];
  const fatal = layout.find((fault) => fault.fatal);
  if (fatal !== undefined) return refused(fatal);

  const { sound, faults } = screenEntries(listed, limits);
  const total = totalSize(sound);
  if (total > limits.totalBytes) return refused(contentsTooLarge(total, limits));
  if (total > budget.bytes) return refused(tooMuchTogether(total, limits));
  const { entries, faults: contentFaults } = await readEntries(bytes, sound, budget);
  return { entries, faults: [...layout, ...faults, ...contentFaults] };
}

function refused(fault: ArchiveFault): Archive {
  return { entries: [], faults: [fault] };
}

/** Separates sound entries from those with faulty headers or names. */
function screenEntries(
  listed: readonly ListedEntry[],
  limits: ArchiveLimits,
): { readonly sound: readonly ListedEntry[]; readonly faults: readonly ArchiveFault[] } {
  const sound: ListedEntry[] = [];
  const named: ListedEntry[] = [];
  const faults: ArchiveFault[] = [];
  for (const entry of listed) {
    const fault = entryHeaderFault(entry, limits);
    if (fault === undefined) sound.push(entry);
    else faults.push(fault);
    // A file that is refused for its contents still makes its name ambiguous.
    if (fault?.kind !== 'unsafe-name') named.push(entry);
  }
  const clashes = [...nameClashes(pathsOf(named, 'file'), pathsOf(named, 'folder'))];
  const clashing = new Set(clashes.flatMap(({ paths }) => paths));
  return {
    sound: sound.filter(({ name, isFolder }) => !isFolder && !clashing.has(name.text)),
    faults: [...gatherEncrypted(faults), ...clashes],
  };
}

function pathsOf(entries: readonly ListedEntry[], kind: 'file' | 'folder'): readonly string[] {
  const wanted = entries.filter(({ isFolder }) => isFolder === (kind === 'folder'));
  return wanted.map(({ name }) => name.text);
}

function totalSize(entries: readonly ListedEntry[]): number {
  let total = 0;
  for (const { record } of entries) total += record.size;
  return total;
}

function gatherEncrypted(faults: readonly ArchiveFault[]): readonly ArchiveFault[] {
  const encrypted = faults.filter(({ kind }) => kind === 'encrypted');
  if (encrypted.length === 0) return faults;
  const others = faults.filter(({ kind }) => kind !== 'encrypted');
  return [encryptedFault(encrypted.flatMap(({ paths }) => paths)), ...others];
}

/** Reads one entry after the other, so that at most one is half unpacked. Stops once false sizes have used up the budget. */
async function readEntries(
  bytes: Uint8Array<ArrayBuffer>,
  listed: readonly ListedEntry[],
  budget: Budget,
): Promise<{
  readonly entries: readonly ArchiveEntry[];
  readonly faults: readonly ArchiveFault[];
}> {
  const entries: ArchiveEntry[] = [];
  const faults: ArchiveFault[] = [];
  const unread: string[] = [];
  for (const entry of listed) {
    if (entry.record.size > budget.bytes) {
      unread.push(entry.name.text);
      continue;
    }
    const read = await readEntry(bytes, entry);
    budget.bytes -= read.cost;
    if (read.ok) entries.push(read.value);
    else faults.push(read.error);
  }
  if (unread.length > 0) faults.push(notReached(unread));
  return { entries, faults };
}

function archiveTooLarge(size: number, limits: ArchiveLimits): ArchiveFault {
  const message = `Leave out what the connector does not need: the archive is ${sizeText(size)}, over the limit of ${sizeText(limits.archiveBytes)}.`;
  return archiveFault('too-large', message);
}

function contentsTooLarge(size: number, limits: ArchiveLimits): ArchiveFault {
  const message = `Leave out what the connector does not need: the archive unpacks to ${sizeText(size)}, over the limit of ${sizeText(limits.totalBytes)}.`;
  return archiveFault('too-large', message);
}

function tooManyTogether(entries: number): ArchiveFault {
  const message = `Choose fewer archives at once: this one lists ${entries} files and folders, too many together with the others.`;
  return archiveFault('too-many-entries', message);
}

function tooMuchTogether(size: number, limits: ArchiveLimits): ArchiveFault {
  const message = `Choose fewer archives at once: this one unpacks to ${sizeText(size)}, over the limit of ${sizeText(limits.totalBytes)} for all together.`;
  return archiveFault('too-large', message);
}

function notReached(paths: readonly string[]): ArchiveFault {
  const message = `Create the archive again: other files unpack to more than they declare, so ${quoteNames(paths)} could not be read.`;
  return entryFault('too-large', paths, message);
}
