import type { ArchiveEntry, ArchiveFault, ArchiveFaultKind } from '../contract/archive.ts';
import type { Result } from '../contract/result.ts';
import { crc32 } from './bytes/crc32.ts';
import { type Inflated, inflate, mostBeyond } from './bytes/inflate.ts';
import { STORED } from './compression.ts';
import { entryFault, quoteName, sizeText } from './fault.ts';
import type { ListedEntry } from './listed-entry.ts';

/** The result of reading an entry, and what it cost. */
export type EntryRead = Result<ArchiveEntry, ArchiveFault> & {
  /** The most bytes that may have been unpacked for it. */
  readonly cost: number;
};

/** Unpacks an entry with sound headers, and compares it with what they declare. */
export async function readEntry(
  bytes: Uint8Array<ArrayBuffer>,
  { record, local, name }: ListedEntry,
): Promise<EntryRead> {
  const start = local?.contents ?? 0;
  const packed = bytes.subarray(start, start + record.compressedSize);
  const unpacked = await unpack(packed, record.method, record.size);
  const isBeyond = unpacked.outcome === 'longer' && record.method !== STORED;
  const cost = record.size + (isBeyond ? mostBeyond(packed.length) : 0);
  return { ...compared(unpacked, record, name.text), cost };
}

function compared(
  unpacked: Inflated,
  { size, checksum }: ListedEntry['record'],
  path: string,
): Result<ArchiveEntry, ArchiveFault> {
  if (unpacked.outcome === 'damaged') {
    return refuse('checksum', path, 'its contents are damaged and cannot be unpacked');
  }
  if (unpacked.outcome !== 'complete') {
    const found = `it should unpack to ${sizeText(size)} and holds ${unpacked.outcome === 'longer' ? 'more' : sizeText(unpacked.length)}`;
    return refuse('size-mismatch', path, found);
  }
  if (crc32(unpacked.bytes) !== checksum) {
    return refuse('checksum', path, 'its contents do not match its checksum');
  }
  return { ok: true, value: { path, bytes: unpacked.bytes } };
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  size: number,
): Promise<Inflated> {
  if (method !== STORED && packed.length > 0) return inflate(packed, size);
  const { length } = packed;
  // A copy, so that what is kept or sent on does not carry the whole archive along.
  if (length === size) return { outcome: 'complete', bytes: packed.slice() };
  return { outcome: length > size ? 'longer' : 'shorter', length };
}

function refuse(kind: ArchiveFaultKind, path: string, found: string): Result<never, ArchiveFault> {
  const message = `Add ${quoteName(path)} to the archive again: ${found}.`;
  return { ok: false, error: entryFault(kind, [path], message) };
}
