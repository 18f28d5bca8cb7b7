import { deflateSync } from 'node:zlib';
import { type Bytes, chunk, headerOf, png } from './core/image/png-writer.ts';

/**
 * Returns the bytes of a file in an example. Besides plain text, a file can be:
 *
 * - `PNG 230×180, background #1d69ac, logo 60%`: an icon. Also: `logo 60%×20%`, `no logo`,
 *   `transparent corners`, `transparent background`, `soft edge` (a pixel of alpha 250), `gradient`,
 *   `damaged`, `and 2 MB more`. Defaults: 230×230, background #1d69ac, logo 60%.
 * - `JPEG`: the start of a JPEG.
 * - text with `\xF8`: that byte, for text that is not UTF-8; with `⟦a × 1000⟧`: `a` repeated 1000 times.
 */
export function bytesOf(text: string): Bytes {
  if (/^PNG\b/.test(text)) return icon(text);
  if (text === 'JPEG') return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
  const bytes = new TextEncoder().encode(text);
  return RAW.test(text) ? new Uint8Array(rawBytes(text)) : bytes;
}

/** Expands the notations in a text, so that offsets match the file as it is read. */
export function resolved(text: string): string {
  return text
    .replace(/⟦(.) × (\d+)⟧/gu, (_, character: string, times: string) =>
      character.repeat(Number(times)),
    )
    .replace(/(?:\\x[0-9A-F]{2})+/g, rawText);
}

/** Bytes that are not UTF-8 are represented as private-use characters from here on. */
const RAW_FROM = 0xe000;
const RAW = /[\uE000-\uE0FF]/;

function rawText(escapes: string): string {
  const bytes = Uint8Array.from(escapes.split('\\x').slice(1), (hex) => Number.parseInt(hex, 16));
  try {
    const isText = bytes.every((byte) => byte !== 0);
    if (isText) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: keep each byte.
  }
  return String.fromCharCode(...Array.from(bytes, (byte) => RAW_FROM + byte));
}

function* rawBytes(text: string): Generator<number> {
  for (const character of text) {
    if (RAW.test(character)) yield character.charCodeAt(0) - RAW_FROM;
    else yield* new TextEncoder().encode(character);
  }
}

const WHITE = [255, 255, 255, 255];
const RGBA = 6;

type Paint = (x: number, y: number) => readonly number[];

function icon(notation: string): Bytes {
  const [, width = '230', height = width] = /(\d+)×(\d+)/.exec(notation) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const pixels = deflateSync(rowsOf(size, paint(notation, size)));
  const file = png([
    headerOf({ ...size, colorType: RGBA }),
    chunk('IDAT', pixels),
    chunk('IEND', []),
  ]);
  if (notation.includes('damaged')) file[40] = (file[40] ?? 0) ^ 0xff;
  const more = Number(/and (\d+) MB more/.exec(notation)?.[1] ?? 0) * 2 ** 20;
  const bytes = new Uint8Array(file.length + more);
  bytes.set(file);
  return bytes;
}

function rowsOf({ width, height }: Size, paint: Paint): Uint8Array {
  const rows = new Uint8Array(height * (1 + 4 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(paint(x, y), y * (1 + 4 * width) + 1 + 4 * x);
  }
  return rows;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function paint(notation: string, { width, height }: Size): Paint {
  const [, hex = '1d69ac'] = /background #([0-9a-f]{6})/i.exec(notation) ?? [];
  const background = [...Buffer.from(hex, 'hex')];
  const [, across = '60', down = across] = /logo (\d+)%(?:×(\d+)%)?/.exec(notation) ?? [];
  const hasLogo = !notation.includes('no logo');
  const inLogo = (at: number, side: number, share: string) =>
    Math.abs(at + 0.5 - side / 2) < (side * Number(share)) / 200;
  const isGradient = notation.includes('gradient');
  const opacity = opacityOf(notation);
  return (x, y) => {
    if (hasLogo && inLogo(x, width, across) && inLogo(y, height, down)) return WHITE;
    const color = background.map((channel) => Math.max(0, channel - (isGradient ? y : 0)));
    return [...color, opacity(x, y)];
  };
}

function opacityOf(notation: string): (x: number, y: number) => number {
  if (notation.includes('transparent background')) return () => 0;
  if (notation.includes('transparent corners')) return (x, y) => (x + y < 9 ? 0 : 255);
  if (notation.includes('soft edge')) return (x, y) => (x === 3 && y === 3 ? 250 : 255);
  return () => 255;
}
