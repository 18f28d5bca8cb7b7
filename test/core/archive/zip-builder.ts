import { crc32, deflateRawSync } from 'node:zlib';
import { ascii, concat, u16, u32, u64 } from './zip-bytes.ts';

/** One entry. Omitted fields are filled in truthfully; given fields may be wrong. */
export interface Part {
  readonly name: string | Uint8Array;
  readonly contents?: string | Uint8Array;
  /** The contents as stored in the archive. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly system?: number;
  readonly mode?: number;
  /** Of MS-DOS and Windows. */
  readonly attributes?: number;
  readonly disk?: number;
  readonly checksum?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly offset?: number;
  readonly extra?: Uint8Array;
  /** Declares a comment without writing one. */
  readonly commentLength?: number;
  /** Fields that differ in the local header. */
  readonly local?: {
    readonly name?: string | Uint8Array;
    readonly method?: number;
    readonly flags?: number;
    readonly checksum?: number;
    readonly size?: number;
    readonly compressedSize?: number;
    readonly extra?: Uint8Array;
  };
  /** Bytes between the contents and the next entry. */
  readonly after?: Uint8Array;
  /** Lists the entry with the offset of the one before it, without storing it. */
  readonly unwritten?: boolean;
}

/** Everything around the entries. */
export interface Frame {
  readonly prefix?: Uint8Array;
  /** Whether offsets start after the prefix, as if it had been prepended later. */
  readonly prefixUncounted?: boolean;
  readonly suffix?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly zip64?: boolean | Partial<EndFields>;
  /** How many parts the locator of zip64 counts. */
  readonly disks?: number;
  readonly end?: Partial<EndFields>;
  readonly beforeEnd?: Uint8Array;
}

interface EndFields {
  readonly disk: number;
  readonly entriesOnDisk: number;
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const UTF8_FLAG = 0x0800;
export const DESCRIPTOR_FLAG = 0x0008;

/** Builds an archive, field by field. */
export function buildZip(parts: readonly Part[], frame: Frame = {}): Uint8Array<ArrayBuffer> {
  const prefix = frame.prefix ?? new Uint8Array();
  const bodies: Uint8Array[] = [prefix];
  const records: Uint8Array[] = [];
  let offset = frame.prefixUncounted ? 0 : prefix.length;
  let previous = offset;
  for (const part of parts) {
    const entry = fill(part);
    const start = part.unwritten ? previous : offset;
    records.push(directoryRecord(entry, part.offset ?? start));
    if (part.unwritten) continue;
    const body = concat(
      localHeader(entry, part.local),
      entry.packed,
      part.after ?? new Uint8Array(),
    );
    bodies.push(body);
    previous = offset;
    offset += body.length;
  }
  const directory = concat(...records);
  const fields = {
    disk: 0,
    entriesOnDisk: parts.length,
    entries: parts.length,
    directorySize: directory.length,
    directoryOffset: offset,
  };
  return concat(...bodies, directory, endOf(fields, frame), frame.suffix ?? new Uint8Array());
}

function toBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? ascii(text) : text;
}

type Entry = ReturnType<typeof fill>;

function fill(part: Part) {
  const contents = toBytes(part.contents ?? '');
  const method = part.method ?? DEFLATED;
  const packed = part.packed ?? (method === DEFLATED ? deflateRawSync(contents) : contents);
  return {
    ...TRUTH,
    checksum: crc32(contents),
    size: contents.length,
    compressedSize: packed.length,
    ...part,
    name: toBytes(part.name),
    method,
    packed,
  };
}

const TRUTH = {
  flags: UTF8_FLAG,
  system: 0,
  mode: 0,
  attributes: 0,
  disk: 0,
  extra: new Uint8Array(),
  commentLength: 0,
};

function localHeader(entry: Entry, overrides: Part['local'] = {}): Uint8Array<ArrayBuffer> {
  const { flags, method, checksum, compressedSize, size, extra } = { ...entry, ...overrides };
  const name = toBytes(overrides.name ?? entry.name);
  return concat(
    u32(0x04034b50),
    u16(20, flags, method, 0, 0x21),
    u32(checksum, compressedSize, size),
    u16(name.length, extra.length),
    name,
    extra,
  );
}

function directoryRecord(entry: Entry, offset: number): Uint8Array<ArrayBuffer> {
  return concat(
    u32(0x02014b50),
    Uint8Array.of(20, entry.system),
    u16(20, entry.flags, entry.method, 0, 0x21),
    u32(entry.checksum, entry.compressedSize, entry.size),
    u16(entry.name.length, entry.extra.length, entry.commentLength, entry.disk, 0),
    u16(entry.attributes, entry.mode),
    u32(offset),
    entry.name,
    entry.extra,
  );
}

function endOf(fields: EndFields, frame: Frame): Uint8Array<ArrayBuffer> {
  const comment = frame.comment ?? new Uint8Array();
  const full = { entriesOnDisk: 0xffff, entries: 0xffff, directorySize: 0xffffffff };
  const declared = {
    ...fields,
    ...(frame.zip64 ? { ...full, directoryOffset: 0xffffffff } : {}),
    ...frame.end,
  };
  const wide = typeof frame.zip64 === 'object' ? { ...fields, ...frame.zip64 } : fields;
  return concat(
    frame.zip64 ? zip64End(wide, fields, frame.disks ?? 1) : new Uint8Array(),
    frame.beforeEnd ?? new Uint8Array(),
    u32(0x06054b50),
    u16(declared.disk, 0, declared.entriesOnDisk, declared.entries),
    u32(declared.directorySize, declared.directoryOffset),
    u16(comment.length),
    comment,
  );
}

function zip64End(declared: EndFields, real: EndFields, disks: number): Uint8Array<ArrayBuffer> {
  return concat(
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(declared.disk, 0),
    u64(declared.entriesOnDisk, declared.entries, declared.directorySize, declared.directoryOffset),
    u32(0x07064b50, 0),
    u64(real.directoryOffset + real.directorySize),
    u32(disks),
  );
}
