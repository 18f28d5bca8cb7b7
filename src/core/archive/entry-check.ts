import type { ArchiveFault } from '../contract/archive.ts';
import { compressionFault } from './compression.ts';
import { DESCRIPTOR_FLAG } from './data-descriptor.ts';
import { entryFault, quoteName, sizeText } from './fault.ts';
import type { ArchiveLimits } from './limits.ts';
import type { ListedEntry } from './listed-entry.ts';
import { unsafeNameReason } from './unsafe-name.ts';

type EntryCheck = (entry: ListedEntry, limits: ArchiveLimits) => ArchiveFault | undefined;

const CHECKS: readonly EntryCheck[] = [
  unsafeName,
  specialFile,
  compressionFault,
  otherDisk,
  missingHeader,
  otherName,
  otherHeader,
  otherDescriptor,
  tooLarge,
  tooDense,
];

const REPEATED_FIELDS = ['size', 'compressedSize', 'checksum'] as const;

const FILE_KINDS = new Map([
  [0x1000, 'a named pipe'],
  [0x2000, 'a device'],
  [0x4000, 'a folder that is listed as a file'],
  [0x6000, 'a device'],
  [0xa000, 'a link to another file'],
  [0xc000, 'a socket'],
]);
const FILE_KIND_BITS = 0xf000;
const FOLDER = 0x4000;
/** How Windows marks links and mount points. */
const REPARSE_POINT = 0x0400;

/** Returns the first fault that the headers of an entry show. */
export function entryHeaderFault(
  entry: ListedEntry,
  limits: ArchiveLimits,
): ArchiveFault | undefined {
  for (const check of CHECKS) {
    const fault = check(entry, limits);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function unsafeName({ name, isFolder }: ListedEntry): ArchiveFault | undefined {
  const reason =
    name.doubt === 'unreadable'
      ? 'its name is marked as UTF-8 but is not'
      : unsafeNameReason(isFolder ? name.text.slice(0, -1) : name.text);
  if (reason === undefined) return undefined;
  const message = `Rename ${quoteName(name.text)} and create the archive again: ${reason}.`;
  return entryFault('unsafe-name', [name.text], message);
}

function specialFile({ record, name, isFolder }: ListedEntry): ArchiveFault | undefined {
  const kind = record.mode & FILE_KIND_BITS;
  let found = isFolder && kind === FOLDER ? undefined : FILE_KINDS.get(kind);
  if (record.attributes & REPARSE_POINT) found = 'a link or mount point of Windows';
  if (isFolder && record.size > 0) found = 'a folder that has contents of its own';
  if (found === undefined) return undefined;
  const message = `Replace ${quoteName(name.text)} with an ordinary file: it is ${found}.`;
  return entryFault('special-file', [name.text], message);
}

function otherDisk({ record, name }: ListedEntry): ArchiveFault | undefined {
  if (record.disk === 0) return undefined;
  const message = `Make one archive: ${quoteName(name.text)} is in another part of an archive that was split into several.`;
  return entryFault('unsupported', [name.text], message);
}

function missingHeader({ local, name }: ListedEntry): ArchiveFault | undefined {
  if (local !== undefined) return undefined;
  const message = `Create the archive again: ${quoteName(name.text)} is not where the table of contents says.`;
  return entryFault('truncated', [name.text], message);
}

function otherName({ local, name }: ListedEntry): ArchiveFault | undefined {
  if (local === undefined) return undefined;
  const agrees = name.text === local.name.text;
  if (agrees && name.doubt === undefined && local.name.doubt === undefined) return undefined;
  const other = agrees ? 'a second name' : `the name ${quoteName(local.name.text)}`;
  const message = `Create the archive again: ${quoteName(name.text)} has ${other} in its own header.`;
  return entryFault('name-mismatch', [name.text], message);
}

function otherHeader({ record, local, name }: ListedEntry): ArchiveFault | undefined {
  if (local === undefined) return undefined;
  const followed = (local.flags & DESCRIPTOR_FLAG) !== 0;
  const agrees =
    record.method === local.method &&
    ((record.flags ^ local.flags) & DESCRIPTOR_FLAG) === 0 &&
    REPEATED_FIELDS.every(
      (field) => record[field] === local[field] || (followed && local[field] === 0),
    );
  if (agrees) return undefined;
  const message = `Create the archive again: the two headers of ${quoteName(name.text)} contradict each other.`;
  return entryFault('header-mismatch', [name.text], message);
}

function otherDescriptor({ descriptor, name }: ListedEntry): ArchiveFault | undefined {
  if (descriptor === undefined || descriptor.verdict === 'fits') return undefined;
  const found =
    descriptor.verdict === 'missing'
      ? 'lacks the data descriptor that its header announces'
      : 'has a data descriptor that contradicts the table of contents';
  const message = `Create the archive again: ${quoteName(name.text)} ${found}.`;
  return entryFault('header-mismatch', [name.text], message);
}

function tooLarge({ record, name }: ListedEntry, limits: ArchiveLimits): ArchiveFault | undefined {
  if (record.size <= limits.entryBytes) return undefined;
  const message = `Leave out ${quoteName(name.text)}: it unpacks to ${sizeText(record.size)}, over the limit of ${sizeText(limits.entryBytes)}.`;
  return entryFault('entry-too-large', [name.text], message);
}

function tooDense({ record, name }: ListedEntry, limits: ArchiveLimits): ArchiveFault | undefined {
  const { size, compressedSize } = record;
  if (size <= limits.ratioFrom || size <= compressedSize * limits.ratio) return undefined;
  const message = `Leave out ${quoteName(name.text)}: it unpacks from ${sizeText(compressedSize)} to ${sizeText(size)}, more than ${limits.ratio} times as much.`;
  return entryFault('ratio', [name.text], message);
}
