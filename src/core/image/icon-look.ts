import type { Pixels } from './png-pixels.ts';
import { distance, type Rgb } from './rgb.ts';

/** Transparency, background and logo of an icon, as the rules need them. Plain data. */
export interface IconLook {
  /** Pixels that are not fully opaque. */
  readonly transparentPixels: number;
  /** The alpha of the most transparent pixel, from 0 (invisible) to 255 (opaque). Soft edges of a drawing are near 255. */
  readonly lowestAlpha: number;
  /** Absent if most of the border is transparent. */
  readonly background?: Background;
  /** The smallest box around everything that stands out from the background; absent if nothing does. */
  readonly logo?: Box;
}

/** The most frequent color of the border, which is the outermost ring of pixels. */
export interface Background {
  readonly color: Rgb;
  /** The share of the border that has about this color, from 0 to 1. */
  readonly share: number;
}

/** A rectangle in pixels, measured from the top left corner of the icon. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Finds the transparency, background and logo of an icon. */
export function analyzeLook(pixels: Pixels): IconLook {
  const border = borderOf(pixels);
  const base = mostFrequent(border);
  const logo = boxAround(pixels, (color) => isLogo(color, base));
  return {
    ...transparencyOf(pixels),
    ...(base !== TRANSPARENT && { background: backgroundOf(border, base) }),
    ...(logo && { logo }),
  };
}

/** The value of every pixel that is less than half opaque, once `solid` has rounded it. */
const TRANSPARENT = 0;
const HALF_OPAQUE = 128;

/** Largest differences per channel: of a dithered background, and of the soft edge of a logo. */
const BORDER_TOLERANCE = 8;
const LOGO_TOLERANCE = 24;

function transparencyOf({ colors }: Pixels): Pick<IconLook, 'transparentPixels' | 'lowestAlpha'> {
  let transparentPixels = 0;
  let lowestAlpha = 0xff;
  for (const color of colors) {
    const alpha = color & 0xff;
    if (alpha === 0xff) continue;
    transparentPixels += 1;
    if (alpha < lowestAlpha) lowestAlpha = alpha;
  }
  return { transparentPixels, lowestAlpha };
}

/** Returns the rounded colors of the outermost ring, each pixel once. */
function borderOf({ width, height, colors }: Pixels): Uint32Array {
  const border: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const isFullRow = y === 0 || y === height - 1;
    const step = isFullRow || width === 1 ? 1 : width - 1;
    for (let x = 0; x < width; x += step) border.push(solid(colors[y * width + x] ?? 0));
  }
  return Uint32Array.from(border);
}

/** Rounds the opacity of a color to fully opaque or fully transparent. */
function solid(color: number): number {
  return (color & 0xff) < HALF_OPAQUE ? TRANSPARENT : (color | 0xff) >>> 0;
}

/** Returns the most frequent color, the first one of several. */
function mostFrequent(colors: Uint32Array): number {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return colors.find((color) => counts.get(color) === highest) ?? TRANSPARENT;
}

function backgroundOf(border: Uint32Array, base: number): Background {
  const similar = border.filter(
    (color) => color !== TRANSPARENT && distance(rgbOf(color), rgbOf(base)) <= BORDER_TOLERANCE,
  );
  return { color: rgbOf(base), share: similar.length / border.length };
}

/** On a transparent background, every visible pixel belongs to the logo; on a color, those that differ visibly. */
function isLogo(color: number, base: number): boolean {
  if (solid(color) === TRANSPARENT) return false;
  return base === TRANSPARENT || distance(rgbOf(color), rgbOf(base)) > LOGO_TOLERANCE;
}

function boxAround(
  { width, colors }: Pixels,
  isInside: (color: number) => boolean,
): Box | undefined {
  let [left, top, right, bottom] = [width, -1, -1, -1];
  let last = -1;
  let isLastInside = false;
  for (let index = 0; index < colors.length; index++) {
    const color = colors[index] ?? 0;
    // Most neighboring pixels of an icon are equal, so the last answer is reused.
    if (color !== last) isLastInside = isInside(color);
    last = color;
    if (!isLastInside) continue;
    const x = index % width;
    bottom = Math.floor(index / width);
    if (top < 0) top = bottom;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  if (top < 0) return undefined;
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function rgbOf(color: number): Rgb {
  return { red: color >>> 24, green: (color >>> 16) & 0xff, blue: (color >>> 8) & 0xff };
}
