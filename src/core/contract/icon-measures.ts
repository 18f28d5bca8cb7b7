import type { NewFiles } from './change.ts';

/** What the pixels of a connector's icon tell. Plain data. */
export interface IconMeasures {
  /** The color of most of the border, as `#da3b01`, and its share of the border. Absent if most of the border is transparent. */
  readonly edge?: { readonly color: string; readonly share: number };
  /** The shares of the width and height that the logo takes up. Absent if nothing stands out. */
  readonly logo?: { readonly across: number; readonly down: number };
  /** The share of pixels that are not opaque. */
  readonly transparent: number;
  /** A color for the background of a new icon: the brand color, else that of the border. Absent if certification refuses both. */
  readonly background?: string;
  /** Absent if there is no color, or no file to write it to. */
  readonly brand?: BrandColor;
}

/** Whether the color of the icon's border can be the brand color. */
export type BrandColor =
  | { readonly kind: 'same' }
  /** The API properties with that color. */
  | { readonly kind: 'other'; readonly files: NewFiles }
  /** Why the color cannot be used, as a sentence. */
  | { readonly kind: 'refused'; readonly reason: string };
