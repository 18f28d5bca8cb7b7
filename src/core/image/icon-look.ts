import type { Pixels } from './png-pixels.ts';
import { distance, type Rgb } from './rgb.ts';

/** What the rules ask of an icon's pixels. Plain data. */
export interface IconLook {
  /** Pixels that are not fully opaque. */
  readonly transparentPixels: number;
  /** Of the most transparent pixel: 255 is opaque, 0 invisible. Near 255 it is the edge of a drawing. */
  readonly lowestAlpha: number;
  /** Absent when most of the border is see-through. */
  readonly background?: Background;
  /** Smallest box around all that stands out from the background; absent when nothing does. */
  readonly logo?: Box;
}

/** The color of most of the border, which is the outermost ring of pixels. */
export interface Background {
  readonly color: Rgb;
  /** How much of the border has that color, give or take a little: 0 to 1. */
  readonly share: number;
}

/** In pixels, from the top left corner of the icon. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Looks at decoded pixels as a reviewer does: what is see-through, background, logo. */
export function lookAt(pixels: Pixels): IconLook {
  const border = borderOf(pixels);
  const ground = mostFrequent(border);
  const logo = boxAround(pixels, (color) => isLogo(color, ground));
  return {
    ...transparencyOf(pixels),
    ...(ground !== SEE_THROUGH && { background: backgroundOf(border, ground) }),
    ...(logo && { logo }),
  };
}

/** Every pixel with less than half of its opacity counts as this one. */
const SEE_THROUGH = 0;
const HALF_OPAQUE = 128;

/** Per channel: a dithered background stays within the first, the soft edge of a logo within the second. */
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

/** The top row, both ends of the rows between, and the bottom row; each pixel once. */
function borderOf({ width, height, colors }: Pixels): Uint32Array {
  const border: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const isWhole = y === 0 || y === height - 1;
    const step = isWhole || width === 1 ? 1 : width - 1;
    for (let x = 0; x < width; x += step) border.push(solid(colors[y * width + x] ?? 0));
  }
  return Uint32Array.from(border);
}

/** The color with its opacity rounded: fully opaque or see-through. */
function solid(color: number): number {
  return (color & 0xff) < HALF_OPAQUE ? SEE_THROUGH : (color | 0xff) >>> 0;
}

/** Of equally frequent colors, the one met first. */
function mostFrequent(colors: Uint32Array): number {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return colors.find((color) => counts.get(color) === highest) ?? SEE_THROUGH;
}

function backgroundOf(border: Uint32Array, ground: number): Background {
  const alike = border.filter(
    (color) => color !== SEE_THROUGH && distance(rgbOf(color), rgbOf(ground)) <= BORDER_TOLERANCE,
  );
  return { color: rgbOf(ground), share: alike.length / border.length };
}

/** On a see-through ground all that is visible is logo; on a color, what visibly differs from it. */
function isLogo(color: number, ground: number): boolean {
  if (solid(color) === SEE_THROUGH) return false;
  return ground === SEE_THROUGH || distance(rgbOf(color), rgbOf(ground)) > LOGO_TOLERANCE;
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
    // Most of an icon is plain: what is as the pixel before is judged as that one.
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
