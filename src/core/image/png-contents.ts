import type { ImageFault } from './image-fault.ts';
import { hasBytes, PNG_SIGNATURE } from './image-format.ts';
import {
  type Chunk,
  type ChunkRange,
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

/** The parts of a PNG, not decompressed yet. */
export interface PngContents {
  /** The fields of IHDR, which may have impossible values; absent if the checksum does not match. */
  readonly header?: PngHeader;
  /** Red, green and blue of each color in turn. */
  readonly palette?: Uint8Array;
  /** The content of tRNS, whose meaning depends on the color type. */
  readonly transparency?: Uint8Array;
  /** The first run of consecutive IDAT chunks. */
  readonly imageData?: ChunkRange;
  /** The first faults; reading stops if there are too many. */
  readonly faults: readonly ImageFault[];
}

/** Splits a PNG into its parts. The cost depends only on the file size, not on sizes that the file declares. */
export function readPngContents(bytes: Uint8Array<ArrayBuffer>): PngContents {
  const draft: Draft = { faults: [] };
  if (!hasBytes(bytes, 0, PNG_SIGNATURE)) {
    note(
      draft,
      0,
      'its first eight bytes are damaged, as if the file had been transferred as text',
    );
    return draft;
  }
  for (const found of chunksOf(bytes)) {
    if (found.kind === 'chunk') addChunk(draft, found);
    else addStop(draft, found, bytes.length);
    if (draft.faults.length >= MAX_FAULTS) {
      note(draft, found.offset, `reading stopped after ${MAX_FAULTS} faults`);
      return draft;
    }
  }
  addMissing(draft, bytes.length);
  return draft;
}

/** A hostile file can have a fault in every twelve bytes. */
const MAX_FAULTS = 20;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The contents while they are being read. */
type Draft = Mutable<Omit<PngContents, 'faults'>> & {
  readonly faults: ImageFault[];
  /** The offset where IEND ends, or the end of the file if reading stopped early. */
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
  const label = `the ${type} chunk at byte ${offset}`;
  const add = READERS.get(type);
  if (type === 'IEND') draft.end = endOf(chunk);
  if (!chunk.isIntact) {
    const isFatal = isCritical(chunk) && type !== 'IEND';
    note(draft, offset, `the checksum of ${label} does not match`, isFatal);
  } else if (add) {
    add(draft, chunk);
  } else if (isCritical(chunk)) {
    note(draft, offset, `${label} is marked as critical, and its type is unknown`);
  }
}

function addHeader(draft: Draft, { offset, data }: Chunk): void {
  if (offset !== PNG_SIGNATURE.length || data.length !== HEADER_LENGTH) {
    note(draft, offset, `its header (IHDR) at byte ${offset} is misplaced or has the wrong length`);
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
    const message = `its palette (PLTE) at byte ${offset} is misplaced or has the wrong length`;
    note(draft, offset, message, draft.header?.colorType === PALETTE);
  }
}

function addTransparency(draft: Draft, { offset, data }: Chunk): void {
  if (!draft.header) return;
  if (fitsTransparency(draft, data.length) && !draft.transparency && !draft.imageData) {
    draft.transparency = data;
  } else {
    const message = `its transparency (tRNS) at byte ${offset} is misplaced or has the wrong length`;
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
  const range = draft.imageData ?? { start: offset, end: offset, length: 0 };
  if (range.end === offset) {
    draft.imageData = { ...range, end: endOf(chunk), length: range.length + data.length };
  } else {
    note(
      draft,
      offset,
      `its pixel data (IDAT) at byte ${offset} is separated from the rest`,
      false,
    );
  }
}

function addEnd(draft: Draft, { offset, data }: Chunk): void {
  if (data.length > 0) note(draft, offset, 'its end marker (IEND) contains data', false);
}

function addStop(draft: Draft, { offset, type, message }: Stop, fileLength: number): void {
  draft.end = fileLength;
  note(draft, offset, message, draft.imageData === undefined || type === 'IDAT');
}

function addMissing(draft: Draft, fileLength: number): void {
  const { end = fileLength, faults } = draft;
  if (!faults.some(({ fatal }) => fatal)) addMissingParts(draft, fileLength);
  if (draft.end === undefined) {
    note(draft, fileLength, 'the file has no end marker (IEND)', false);
  }
  if (end < fileLength) {
    note(draft, end, `the file continues after the end of the image at byte ${end}`, false);
  }
}

function addMissingParts(draft: Draft, fileLength: number): void {
  const { header, palette, imageData } = draft;
  if (!header) note(draft, fileLength, 'it has no header (IHDR)');
  const isPaletteMissing = header?.colorType === PALETTE && !palette;
  if (isPaletteMissing) note(draft, fileLength, 'it has no palette (PLTE)');
  if (!imageData) note(draft, fileLength, 'it has no pixel data (IDAT)');
}
