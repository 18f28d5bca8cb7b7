import type { ImageFault } from './image-fault.ts';
import { hasBytes, PNG_SIGNATURE } from './image-format.ts';
import {
  type Chunk,
  type ChunkSpan,
  chunksOf,
  endOf,
  isCritical,
  type Stop,
} from './png-chunks.ts';
import {
  COLOR,
  GRAY,
  HEADER_LENGTH,
  headerProblem,
  PALETTE,
  type PngHeader,
  readHeader,
} from './png-header.ts';

/** A PNG taken apart, nothing inflated yet. */
export interface PngContents {
  /** What IHDR says, sound or not; absent when its checksum shows that it cannot be believed. */
  readonly header?: PngHeader;
  /** Red, green and blue of each color, one after the other. */
  readonly palette?: Uint8Array;
  /** The content of tRNS; its meaning depends on the color type. */
  readonly transparency?: Uint8Array;
  /** The first unbroken row of IDAT chunks. */
  readonly imageData?: ChunkSpan;
  /** The first few; reading stops when they become too many. */
  readonly faults: readonly ImageFault[];
}

/** Takes a PNG apart, at a cost that its size sets and its claims about itself cannot raise. */
export function readPngContents(bytes: Uint8Array<ArrayBuffer>): PngContents {
  const draft: Draft = { faults: [] };
  if (!hasBytes(bytes, 0, PNG_SIGNATURE)) {
    note(draft, 0, 'its first eight bytes are damaged, as by a transfer that took it for text');
    return draft;
  }
  for (const found of chunksOf(bytes)) {
    if (found.kind === 'chunk') addChunk(draft, found);
    else addStop(draft, found, bytes.length);
    if (draft.faults.length >= MAX_FAULTS) {
      note(draft, found.offset, `the reading ended here, after ${MAX_FAULTS} faults`);
      return draft;
    }
  }
  addMissing(draft, bytes.length);
  return draft;
}

/** A hostile file can hold a fault in every twelve bytes. */
const MAX_FAULTS = 20;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The contents while they are being read. */
type Draft = Mutable<Omit<PngContents, 'faults'>> & {
  readonly faults: ImageFault[];
  /** Where IEND ends, or the file when reading cannot go on. */
  end?: number;
};

const READERS: ReadonlyMap<string, (draft: Draft, chunk: Chunk) => void> = new Map([
  ['IHDR', addHeader],
  ['PLTE', addPalette],
  ['tRNS', addTransparency],
  ['IDAT', addImageData],
  ['IEND', addEnd],
]);

function note(draft: Draft, offset: number, message: string, fatal = true): void {
  draft.faults.push({ message, offset, fatal });
}

function addChunk(draft: Draft, chunk: Chunk): void {
  const { type, offset } = chunk;
  const place = `the ${type} chunk at byte ${offset}`;
  const add = READERS.get(type);
  if (type === 'IEND') draft.end = endOf(chunk);
  if (!chunk.isIntact) {
    const isFatal = isCritical(chunk) && type !== 'IEND';
    note(draft, offset, `${place} is damaged: its checksum does not match`, isFatal);
  } else if (add) {
    add(draft, chunk);
  } else if (isCritical(chunk)) {
    note(draft, offset, `${place} must be understood to show the image, and is unknown`);
  }
}

function addHeader(draft: Draft, { offset, data }: Chunk): void {
  if (offset !== PNG_SIGNATURE.length || data.length !== HEADER_LENGTH) {
    note(draft, offset, `its header (IHDR) at byte ${offset} is misplaced or has a wrong length`);
    return;
  }
  draft.header = readHeader(data);
  const problem = headerProblem(draft.header);
  if (problem !== undefined) note(draft, offset, problem);
}

function addPalette(draft: Draft, { offset, data }: Chunk): void {
  const isRightLength = data.length % 3 === 0 && data.length >= 3 && data.length <= 3 * 256;
  if (isRightLength && !draft.palette && !draft.imageData) {
    draft.palette = data;
  } else {
    const message = `its palette (PLTE) at byte ${offset} is misplaced or has a wrong length`;
    note(draft, offset, message, draft.header?.colorType === PALETTE);
  }
}

function addTransparency(draft: Draft, { offset, data }: Chunk): void {
  if (!draft.header) return;
  if (fitsTransparency(draft, data.length) && !draft.transparency && !draft.imageData) {
    draft.transparency = data;
  } else {
    const message = `its transparency (tRNS) at byte ${offset} is misplaced or has a wrong length`;
    note(draft, offset, message, false);
  }
}

function fitsTransparency({ header, palette }: Draft, length: number): boolean {
  if (header?.colorType === GRAY) return length === 2;
  if (header?.colorType === COLOR) return length === 6;
  if (header?.colorType !== PALETTE || !palette) return false;
  return length >= 1 && length <= palette.length / 3;
}

function addImageData(draft: Draft, chunk: Chunk): void {
  const { offset, data } = chunk;
  const span = draft.imageData ?? { start: offset, end: offset, length: 0 };
  if (span.end === offset) {
    draft.imageData = { ...span, end: endOf(chunk), length: span.length + data.length };
  } else {
    note(draft, offset, `its pixels (IDAT) at byte ${offset} are cut off from the others`, false);
  }
}

function addEnd(draft: Draft, { offset, data }: Chunk): void {
  if (data.length > 0) note(draft, offset, 'its end mark (IEND) holds data, and must not', false);
}

function addStop(draft: Draft, { offset, type, message }: Stop, fileLength: number): void {
  draft.end = fileLength;
  note(draft, offset, message, draft.imageData === undefined || type === 'IDAT');
}

function addMissing(draft: Draft, fileLength: number): void {
  const { end = fileLength, faults } = draft;
  if (!faults.some(({ fatal }) => fatal)) addMissingParts(draft, fileLength);
  if (draft.end === undefined) {
    note(draft, fileLength, 'the file ends without its end mark (IEND)', false);
  }
  if (end < fileLength) {
    note(draft, end, `the file goes on after the end of the image at byte ${end}`, false);
  }
}

function addMissingParts(draft: Draft, fileLength: number): void {
  const { header, palette, imageData } = draft;
  if (!header) note(draft, fileLength, 'it has no header (IHDR)');
  const isPaletteMissing = header?.colorType === PALETTE && !palette;
  if (isPaletteMissing) note(draft, fileLength, 'it has no palette (PLTE)');
  if (!imageData) note(draft, fileLength, 'it has no pixels (IDAT)');
}
