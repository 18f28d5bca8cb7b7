import { type DataDescriptor, DESCRIPTOR_FLAG, readDescriptor } from './data-descriptor.ts';
import { type EntryName, entryName } from './entry-name.ts';
import { type LocalHeader, readLocalHeader } from './local-header.ts';
import type { DirectoryRecord } from './zip-directory.ts';

/** An entry as both of its headers describe it. */
export interface ListedEntry {
  readonly record: DirectoryRecord;
  readonly name: EntryName;
  readonly isFolder: boolean;
  /** Absent when there is none where the table of contents says. */
  readonly local?: LocalHeader & { readonly name: EntryName };
  /** Absent where the header before the contents announces none. */
  readonly descriptor?: DataDescriptor;
}

/** Looks up what the table of contents lists. */
export function listEntry(bytes: Uint8Array, record: DirectoryRecord): ListedEntry {
  const name = entryName(record, record.system);
  const listed = { record, name, isFolder: name.text.endsWith('/') };
  const local = readLocalHeader(bytes, record.offset);
  if (local === undefined) return listed;
  const found = { ...listed, local: { ...local, name: entryName(local, record.system) } };
  if ((local.flags & DESCRIPTOR_FLAG) === 0) return found;
  const descriptor = readDescriptor(bytes, local.contents + record.compressedSize, record);
  return { ...found, descriptor };
}
