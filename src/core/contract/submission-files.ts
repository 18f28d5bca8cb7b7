import type { PackedArchive } from './report.ts';

/** Something that Partner Center would refuse a package for. */
export interface PackageProblem {
  /** The id of the check: `package-intro-name`. */
  readonly id: string;
  /** What to do, then what was found. */
  readonly message: string;
}

/** A change against the published version that breaks flows or connections of users. */
export interface BreakingChange {
  /** The id of the check: `change-operation-deleted`. */
  readonly id: string;
  /** What to do, then what was found. */
  readonly message: string;
}

/** A zip that was written and verified. */
export type PackedFile = Pick<PackedArchive, 'fileName' | 'sha256'>;

/** What is known of a SAS address. It never holds the signature. */
export interface SasAddress {
  /** The address without blanks around it, its signature hidden. Not to be copied. */
  readonly masked: string;
  /** The day on which it expires. Absent if the address does not say. */
  readonly expiry?: string;
  /** What to do, then what was found. Empty if the address can be entered. */
  readonly problems: readonly string[];
}
