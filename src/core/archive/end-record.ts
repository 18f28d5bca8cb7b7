import type { ArchiveFault } from '../contract/archive.ts';
import type { Result } from '../contract/result.ts';
import { hasSignature, uint64, viewOf } from './bytes/byte-view.ts';
import { archiveFault } from './fault.ts';

/** What the last record of an archive says about the table of contents before it. */
export interface EndRecord {
  readonly entries: number;
  readonly directorySize: number;
  /** As written: too small if something was put before the archive afterwards. */
  readonly directoryOffset: number;
  /** Where the table of contents has to end. */
  readonly directoryEnd: number;
  /** Where the archive ends, including its comment. */
  readonly end: number;
}

interface EndFields {
  readonly disk: number;
  readonly directoryDisk: number;
  readonly entriesOnDisk: number;
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const COMMENT_MAX = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const WIDE_END = 0x06064b50;
const WIDE_END_SIZE = 56;
/** A field that holds only ones says "see the 64-bit record". */
const FULL: EndFields = {
  disk: 0xffff,
  directoryDisk: 0xffff,
  entriesOnDisk: 0xffff,
  entries: 0xffff,
  directorySize: 0xffffffff,
  directoryOffset: 0xffffffff,
};

/** Finds the record that ends an archive, zip64 or not; none at all is not an error but undefined. */
export function readEndRecord(bytes: Uint8Array): Result<EndRecord | undefined, ArchiveFault> {
  const view = viewOf(bytes);
  const places = endPlaces(view);
  const [place] = places;
  if (place === undefined) return { ok: true, value: undefined };
  if (places.length > 1) return refuse('overlap', 'it has two end records');

  const fields = readFields(view, place);
  const end = place + END_SIZE + commentLength(view, place);
  const locator = place - LOCATOR_SIZE;
  if (!hasSignature(view, locator, LOCATOR)) return endRecord(fields, place, end);

  if (view.getUint32(locator + 16, true) > 1) return splitArchive();

  const widePlace = findWideEnd(view, locator);
  if (widePlace === undefined) return refuse('truncated', 'part of its end record is missing');
  const wide = readWideFields(view, widePlace);
  if (!agree(fields, wide))
    return refuse('overlap', 'its 32-bit and 64-bit end records contradict each other');
  return endRecord(wide, widePlace, end);
}

/** Returns the offsets from which a record fills exactly the rest of the file, or else the last record that fits. */
function endPlaces(view: DataView): readonly number[] {
  const exact: number[] = [];
  let last: number | undefined;
  const first = Math.max(0, view.byteLength - END_SIZE - COMMENT_MAX);
  for (let place = view.byteLength - END_SIZE; place >= first; place--) {
    if (!hasSignature(view, place, END)) continue;
    const end = place + END_SIZE + commentLength(view, place);
    if (end === view.byteLength) exact.push(place);
    if (end <= view.byteLength) last ??= place;
  }
  if (exact.length > 0) return exact;
  return last === undefined ? [] : [last];
}

function commentLength(view: DataView, place: number): number {
  return view.getUint16(place + 20, true);
}

function readFields(view: DataView, place: number): EndFields {
  return {
    disk: view.getUint16(place + 4, true),
    directoryDisk: view.getUint16(place + 6, true),
    entriesOnDisk: view.getUint16(place + 8, true),
    entries: view.getUint16(place + 10, true),
    directorySize: view.getUint32(place + 12, true),
    directoryOffset: view.getUint32(place + 16, true),
  };
}

function readWideFields(view: DataView, place: number): EndFields {
  return {
    disk: view.getUint32(place + 16, true),
    directoryDisk: view.getUint32(place + 20, true),
    entriesOnDisk: uint64(view, place + 24),
    entries: uint64(view, place + 32),
    directorySize: uint64(view, place + 40),
    directoryOffset: uint64(view, place + 48),
  };
}

/** Also looks right before the locator, whose offset is too small if something was put before the archive. */
function findWideEnd(view: DataView, locator: number): number | undefined {
  const last = locator - WIDE_END_SIZE;
  const places = [uint64(view, locator + 8), last];
  return places.find((place) => place <= last && hasSignature(view, place, WIDE_END));
}

function agree(fields: EndFields, wide: EndFields): boolean {
  return (Object.keys(FULL) as (keyof EndFields)[]).every(
    (name) => fields[name] === FULL[name] || fields[name] === wide[name],
  );
}

function endRecord(
  fields: EndFields,
  directoryEnd: number,
  end: number,
): Result<EndRecord, ArchiveFault> {
  const { disk, directoryDisk, entriesOnDisk, entries, directorySize, directoryOffset } = fields;
  if (disk !== 0 || directoryDisk !== 0 || entriesOnDisk !== entries) {
    return splitArchive();
  }
  return { ok: true, value: { entries, directorySize, directoryOffset, directoryEnd, end } };
}

function splitArchive(): Result<never, ArchiveFault> {
  const message = 'Create one archive: this is one part of an archive that was split into several.';
  return { ok: false, error: archiveFault('unsupported', message) };
}

function refuse(kind: 'overlap' | 'truncated', found: string): Result<never, ArchiveFault> {
  return { ok: false, error: archiveFault(kind, `Create the archive again: ${found}.`) };
}
