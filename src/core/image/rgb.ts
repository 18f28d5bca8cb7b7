/** An opaque color, each channel from 0 to 255. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Formats a color like `iconBrandColor`, in lower case: `#da3b01`. */
export function hexOf({ red, green, blue }: Rgb): string {
  return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
}

/** Parses `#` and six hex digits in either case. Returns nothing for any other text. */
export function parseHex(text: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  const color = Number.parseInt(text.slice(1), 16);
  return { red: color >> 16, green: (color >> 8) & 0xff, blue: color & 0xff };
}

/** Returns the difference in the channel where two colors differ most, from 0 to 255. */
export function distance(one: Rgb, other: Rgb): number {
  return Math.max(
    Math.abs(one.red - other.red),
    Math.abs(one.green - other.green),
    Math.abs(one.blue - other.blue),
  );
}
