import { crc32 } from '../archive/crc32.ts';
import { PNG_SIGNATURE } from './image-format.ts';

/** One chunk whose bytes are all there, whatever they hold. */
export interface Chunk {
  readonly kind: 'chunk';
  /** Four ASCII letters; the first is a capital when decoders must understand the chunk. */
  readonly type: string;
  /** Where its length field begins in the file. */
  readonly offset: number;
  /** A view into the file, not a copy. */
  readonly data: Uint8Array<ArrayBuffer>;
  readonly isIntact: boolean;
}

/** Where reading stopped short, and why. Always the last thing `chunksOf` yields. */
export interface Stop {
  readonly kind: 'stop';
  readonly offset: number;
  /** The type of the chunk that is cut off; empty where none can be made out. */
  readonly type: string;
  readonly message: string;
}

/** Chunks that follow each other directly. */
export interface ChunkSpan {
  readonly start: number;
  readonly end: number;
  /** How many bytes of data they hold together, without their frames. */
  readonly length: number;
}

/** Where the chunk after this one begins. */
export function endOf({ offset, data }: Chunk): number {
  return offset + FRAME_LENGTH + data.length;
}

/** Whether decoders must give up on an image of which they cannot use this chunk. */
export function isCritical({ type }: Chunk): boolean {
  return type < 'a';
}

/** Finds the chunks one by one, up to and including IEND, or up to the first that cannot be. */
export function* chunksOf(bytes: Uint8Array<ArrayBuffer>): Generator<Chunk | Stop> {
  let offset = PNG_SIGNATURE.length;
  while (offset < bytes.length) {
    const found = chunkAt(bytes, offset);
    yield found;
    if (found.kind === 'stop' || found.type === 'IEND') return;
    offset = endOf(found);
  }
}

/** The data of all chunks of the span, in one piece. */
export function joinData(
  bytes: Uint8Array<ArrayBuffer>,
  { start, end, length }: ChunkSpan,
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

/** Length, type and checksum: what a chunk occupies beside its data. */
const FRAME_LENGTH = 12;
const TYPE = /^[A-Za-z]{4}$/;

function chunkAt(bytes: Uint8Array<ArrayBuffer>, offset: number): Chunk | Stop {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 8 > bytes.length) return cutOff(offset, '');
  const length = view.getUint32(offset);
  const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
  if (!TYPE.test(type)) {
    const message = `what stands at byte ${offset} is not a PNG chunk`;
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
  const what = type === '' ? 'a chunk' : `the ${type} chunk`;
  const message = `the file is cut off inside ${what} that begins at byte ${offset}`;
  return { kind: 'stop', offset, type, message };
}
