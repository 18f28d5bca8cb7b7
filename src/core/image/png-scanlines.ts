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
    let above: Uint8Array = NO_ROW;
    for (let y = 0; y < height; y++) {
      const filter = rows[offset] ?? 0;
      const predict = PREDICTORS[filter];
      if (!predict) return filter;
      const row = rows.subarray(offset + 1, offset + 1 + rowLength);
      if (filter !== 0) addPrediction(row, above, step, predict);
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

const NO_ROW = new Uint8Array();

type Predictor = (left: number, above: number, aboveLeft: number) => number;
const PREDICTORS: readonly Predictor[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function addPrediction(row: Uint8Array, above: Uint8Array, step: number, predict: Predictor): void {
  for (let index = 0; index < row.length; index++) {
    const left = row[index - step] ?? 0;
    const aboveLeft = above[index - step] ?? 0;
    row[index] = (row[index] ?? 0) + predict(left, above[index] ?? 0, aboveLeft);
  }
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const estimate = left + above - aboveLeft;
  const toLeft = Math.abs(estimate - left);
  const toAbove = Math.abs(estimate - above);
  const toAboveLeft = Math.abs(estimate - aboveLeft);
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}
