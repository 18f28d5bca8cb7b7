import type { ArchiveFault } from '../contract/archive.ts';
import type { Result } from '../contract/result.ts';
import { hasSignature, viewOf } from './bytes/byte-view.ts';
import { type EndRecord, readEndRecord } from './end-record.ts';
import { type Extent, widenExtent } from './extra-fields.ts';
import { archiveFault } from './fault.ts';
import { foreignFormat } from './foreign-format.ts';
import type { ArchiveLimits } from './limits.ts';
import { LOCAL_HEADER } from './local-header.ts';

/** What the table of contents says of one entry: the word that counts. */
export interface DirectoryRecord extends Extent {
  readonly nameBytes: Uint8Array;
  readonly extra: Uint8Array;
  /** The kind of system the archive was made on. */
  readonly system: number;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  /** Permissions and kind of file, as Unix has them. */
  readonly mode: number;
  /** As MS-DOS and Windows have them. */
  readonly attributes: number;
}

/** The table of contents of an archive, and where it is. */
export interface ZipDirectory {
  readonly records: readonly DirectoryRecord[];
  readonly start: number;
  /** Where the archive ends; what follows is not part of it. */
  readonly archiveEnd: number;
}

const RECORD = 0x02014b50;
const RECORD_SIZE = 46;

/** Reads the table of contents. Fails unless its position and contents match the end record. */
export function readDirectory(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Result<ZipDirectory, ArchiveFault> {
  const found = readEndRecord(bytes);
  if (!found.ok) return found;
  if (found.value === undefined) return { ok: false, error: missingEnd(bytes) };
  const { entries, directorySize, directoryOffset, directoryEnd, end } = found.value;
  if (entries > limits.entries) return { ok: false, error: tooMany(entries, limits) };

  const view = viewOf(bytes);
  const start = directoryEnd - directorySize;
  const shift = start - directoryOffset;
  if (shift < 0) return damaged('bytes are missing before its table of contents');
  if (shift > 0 && hasSignature(view, directoryOffset, RECORD)) {
    return { ok: false, error: twoDirectories() };
  }
  const records = readRecords(bytes, start, found.value, shift);
  if (records === undefined) return damaged('its table of contents is damaged');
  return { ok: true, value: { records, start, archiveEnd: end } };
}

function readRecords(
  bytes: Uint8Array,
  start: number,
  { entries, directoryEnd }: EndRecord,
  shift: number,
): readonly DirectoryRecord[] | undefined {
  const view = viewOf(bytes);
  const records: DirectoryRecord[] = [];
  let place = start;
  while (place < directoryEnd) {
    const end = recordEnd(view, place);
    if (end === undefined || end > directoryEnd || records.length === entries) return undefined;
    records.push(readRecord(bytes, view, place, shift));
    place = end;
  }
  return records.length === entries ? records : undefined;
}

function recordEnd(view: DataView, place: number): number | undefined {
  if (!hasSignature(view, place, RECORD) || place + RECORD_SIZE > view.byteLength) return undefined;
  const name = view.getUint16(place + 28, true);
  const extra = view.getUint16(place + 30, true);
  const comment = view.getUint16(place + 32, true);
  return place + RECORD_SIZE + name + extra + comment;
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  place: number,
  shift: number,
): DirectoryRecord {
  const nameEnd = place + RECORD_SIZE + view.getUint16(place + 28, true);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(place + 30, true));
  const extent = widenExtent(
    {
      size: view.getUint32(place + 24, true),
      compressedSize: view.getUint32(place + 20, true),
      offset: view.getUint32(place + 42, true),
      disk: view.getUint16(place + 34, true),
    },
    extra,
  );
  return {
    ...extent,
    offset: extent.offset + shift,
    nameBytes: bytes.subarray(place + RECORD_SIZE, nameEnd),
    extra,
    system: view.getUint8(place + 5),
    flags: view.getUint16(place + 8, true),
    method: view.getUint16(place + 10, true),
    checksum: view.getUint32(place + 16, true),
    mode: view.getUint16(place + 40, true),
    attributes: view.getUint16(place + 38, true),
  };
}

function missingEnd(bytes: Uint8Array): ArchiveFault {
  if (hasSignature(viewOf(bytes), 0, LOCAL_HEADER)) {
    const message = 'Create or download the archive again: its end is missing.';
    return archiveFault('truncated', message);
  }
  return archiveFault('not-an-archive', `Choose a .zip file: this is ${foreignFormat(bytes)}.`);
}

function tooMany(entries: number, limits: ArchiveLimits): ArchiveFault {
  const message = `Leave out what the connector does not need: the archive lists ${entries} files and folders, over the limit of ${limits.entries}.`;
  return archiveFault('too-many-entries', message);
}

function twoDirectories(): ArchiveFault {
  const message = 'Create the archive again: it has two tables of contents.';
  return archiveFault('overlap', message);
}

function damaged(found: string): Result<never, ArchiveFault> {
  return { ok: false, error: archiveFault('truncated', `Create the archive again: ${found}.`) };
}
