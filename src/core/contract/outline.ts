import type { JsonPointer } from './diagnostic.ts';

/** A part of a JSON file that the user may want to go to. Plain data. */
export interface OutlineItem {
  /** The heading that it is listed under: `Operations`. */
  readonly section: string;
  /** What the user knows it by. */
  readonly name: string;
  /** The method and path of an operation: `GET /stations`. */
  readonly detail?: string;
  readonly pointer: JsonPointer;
  /** Its offsets in the file, with its key. */
  readonly start: number;
  readonly end: number;
}
