import { channelsOf, type PngHeader } from './png-header.ts';

/** One of the grids in which pixels are stored: the whole image, or one of the seven of Adam7. */
export interface Pass {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  /** In pixels of this pass, never 0. */
  readonly width: number;
  readonly height: number;
  /** The bytes of one row, without its filter byte. */
  readonly rowLength: number;
}

/** Returns the passes that have at least one pixel, in stored order. */
export function passesOf(header: PngHeader): readonly Pass[] {
  const bitsPerPixel = channelsOf(header) * header.depth;
  const grids = header.interlace === 1 ? ADAM7 : NOT_INTERLACED;
  return grids
    .map(([left, top, stepX, stepY]) => {
      const width = Math.ceil((header.width - left) / stepX);
      const height = Math.ceil((header.height - top) / stepY);
      return {
        left,
        top,
        stepX,
        stepY,
        width,
        height,
        rowLength: Math.ceil((width * bitsPerPixel) / 8),
      };
    })
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Returns the total bytes of all rows, including filter bytes. */
export function lengthOf(passes: readonly Pass[]): number {
  return passes.reduce((sum, { height, rowLength }) => sum + height * (1 + rowLength), 0);
}

/** Undoes the filters in place. Stops at a filter that PNG does not define, and returns its number. */
export function unfilter(rows: Uint8Array, passes: readonly Pass[], header: PngHeader) {
  const step = Math.max(1, (channelsOf(header) * header.depth) / 8);
  let offset = 0;
  for (const { height, rowLength } of passes) {
    let above: Uint8Array = new Uint8Array(rowLength);
    for (let y = 0; y < height; y++) {
      const filter = rows[offset] ?? 0;
      const undo = FILTERS[filter];
      if (!undo) return filter;
      const row = rows.subarray(offset + 1, offset + 1 + rowLength);
      undo(row, above, step);
      above = row;
      offset += 1 + rowLength;
    }
  }
  return undefined;
}

/** left, top, step to the right, step down */
type Grid = readonly [number, number, number, number];
const NOT_INTERLACED: readonly Grid[] = [[0, 0, 1, 1]];
const ADAM7: readonly Grid[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** Undoes a filter in place, given the row above and the bytes from a pixel to the next. */
type Undo = (row: Uint8Array, above: Uint8Array, step: number) => void;
const FILTERS: readonly Undo[] = [() => {}, undoLeft, undoAbove, undoAverage, undoPaeth];

// A loop for each filter, none of which reads beyond a row, is three times as fast as one loop for all.
function undoLeft(row: Uint8Array, _: Uint8Array, step: number): void {
  for (let index = step; index < row.length; index += 1) {
    row[index] = (row[index] ?? 0) + (row[index - step] ?? 0);
  }
}

function undoAbove(row: Uint8Array, above: Uint8Array): void {
  for (let index = 0; index < row.length; index += 1) {
    row[index] = (row[index] ?? 0) + (above[index] ?? 0);
  }
}

function undoAverage(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let index = 0; index < row.length; index += 1) {
    const left = index < step ? 0 : (row[index - step] ?? 0);
    row[index] = (row[index] ?? 0) + ((left + (above[index] ?? 0)) >> 1);
  }
}

function undoPaeth(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let index = 0; index < row.length; index += 1) {
    const left = index < step ? 0 : (row[index - step] ?? 0);
    const aboveLeft = index < step ? 0 : (above[index - step] ?? 0);
    row[index] = (row[index] ?? 0) + paeth(left, above[index] ?? 0, aboveLeft);
  }
}

/** Returns which of the three is closest to `left + above - aboveLeft`, the first one of several. */
function paeth(left: number, above: number, aboveLeft: number): number {
  const toLeft = Math.abs(above - aboveLeft);
  const toAbove = Math.abs(left - aboveLeft);
  const toAboveLeft = Math.abs(left + above - 2 * aboveLeft);
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}
