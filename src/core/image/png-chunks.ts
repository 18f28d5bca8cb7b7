import { crc32 } from '../archive/bytes/crc32.ts';
import { PNG_SIGNATURE } from './image-format.ts';

/** A complete chunk, whose content may still be wrong. */
export interface Chunk {
  readonly kind: 'chunk';
  /** Four ASCII letters. The first is a capital if decoders must understand the chunk. */
  readonly type: string;
  /** The offset of its length field in the file. */
  readonly offset: number;
  /** A view into the file, not a copy. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** Whether the checksum matches. */
  readonly isIntact: boolean;
}

/** The point where reading stopped early, and why. Always the last item of `chunksOf`. */
export interface Stop {
  readonly kind: 'stop';
  readonly offset: number;
  /** The type of the chunk that is cut off; empty if it is unknown. */
  readonly type: string;
  readonly message: string;
}

/** Consecutive chunks, from offset `start` to `end`. */
export interface ChunkRange {
  readonly start: number;
  readonly end: number;
  /** The bytes of data in all of them, without their frames. */
  readonly length: number;
}

/** Returns the offset of the next chunk. */
export function endOf({ offset, data }: Chunk): number {
  return offset + FRAME_LENGTH + data.length;
}

/** Whether decoders must give up on the image if they cannot use this chunk. */
export function isCritical({ type }: Chunk): boolean {
  return type < 'a';
}

/** Yields the chunks up to and including IEND, or up to the first that cannot be read. */
export function* chunksOf(bytes: Uint8Array<ArrayBuffer>): Generator<Chunk | Stop> {
  let offset = PNG_SIGNATURE.length;
  while (offset < bytes.length) {
    const found = chunkAt(bytes, offset);
    yield found;
    if (found.kind === 'stop' || found.type === 'IEND') return;
    offset = endOf(found);
  }
}

/** Concatenates the data of all chunks in the range. */
export function joinData(
  bytes: Uint8Array<ArrayBuffer>,
  { start, end, length }: ChunkRange,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const joined = new Uint8Array(length);
  let filled = 0;
  for (let offset = start; offset < end; ) {
    const dataLength = view.getUint32(offset);
    joined.set(bytes.subarray(offset + 8, offset + 8 + dataLength), filled);
    filled += dataLength;
    offset += FRAME_LENGTH + dataLength;
  }
  return joined;
}

/** The bytes of a chunk besides its data: length, type and checksum. */
const FRAME_LENGTH = 12;
const TYPE = /^[A-Za-z]{4}$/;

function chunkAt(bytes: Uint8Array<ArrayBuffer>, offset: number): Chunk | Stop {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 8 > bytes.length) return cutOff(offset, '');
  const length = view.getUint32(offset);
  const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
  if (!TYPE.test(type)) {
    const message = `there is no PNG chunk at byte ${offset}`;
    return { kind: 'stop', offset, type: '', message };
  }
  const checksumAt = offset + 8 + length;
  if (checksumAt + 4 > bytes.length) return cutOff(offset, type);
  return {
    kind: 'chunk',
    type,
    offset,
    data: bytes.subarray(offset + 8, checksumAt),
    isIntact: crc32(bytes.subarray(offset + 4, checksumAt)) === view.getUint32(checksumAt),
  };
}

function cutOff(offset: number, type: string): Stop {
  const chunk = type === '' ? 'a chunk' : `the ${type} chunk`;
  const message = `the file is cut off inside ${chunk} that begins at byte ${offset}`;
  return { kind: 'stop', offset, type, message };
}
