import type { Fix } from './diagnostic.ts';

/** New contents of files, by path. Undefined means that the file goes. */
export type NewFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer> | undefined>;

/** New contents of files, with what was done, without a full stop: `Replaced icon.png`. */
export interface Replacement {
  readonly name: string;
  readonly files: NewFiles;
}

/** What becomes of files that are dropped onto an open connector. */
export type Placement =
  | { readonly kind: 'replace'; readonly replacement: Replacement }
  /** They are another connector, or none. */
  | { readonly kind: 'open' }
  /** The API definition of another title may be meant as either. */
  | {
      readonly kind: 'ask';
      readonly replacement: Replacement;
      /** The title of the open connector, and of the dropped one. */
      readonly open: string;
      readonly other: string;
    };

/** Which fixes to make: one, all of some rules, all that are safe to make without asking, or a readme from the template. */
export type FixChoice =
  | { readonly kind: 'one'; readonly file: string; readonly fix: Fix }
  | { readonly kind: 'rules'; readonly ruleIds: readonly string[] }
  | { readonly kind: 'safe' }
  | { readonly kind: 'readme' };

/** A change to a connector that was made in memory, to be shown before it is applied. Plain data. */
export interface ProposedChange {
  readonly files: NewFiles;
  /** How many places it fixes. */
  readonly places: number;
  readonly diffs: readonly FileDiff[];
}

/** How a file differs from an earlier version of it. No secret is in it. */
export interface FileDiff {
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** Empty if the file is not a text, or only its whitespace differs. */
  readonly hunks: readonly DiffHunk[];
  readonly addedLines: number;
  readonly removedLines: number;
  /** How many changed lines are left out of the hunks, because there are too many to show. */
  readonly hiddenLines: number;
  /** Both sizes in bytes, if only whitespace differs, in more lines than are shown. */
  readonly sizes?: readonly [before: number, after: number];
}

/** Changed lines that are close together, with the unchanged lines around them. */
export type DiffHunk = readonly DiffLine[];

/** A line of either version, with its number there. An unchanged line has both numbers. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  /** Without its newline. A long line is clipped to where it differs. */
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}
