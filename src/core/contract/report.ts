import type { RatedDiagnostic } from './consequence.ts';
import type { Severity } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { ProfileChoice } from './profile.ts';
import type { Task } from './task.ts';

/** What a file is for. `unknown` files are listed, never packed. */
export type Role =
  | 'apiDefinition'
  | 'apiProperties'
  | 'icon'
  | 'script'
  | 'intro'
  | 'readme'
  | 'settings'
  | 'unknown';

export type Counts = Readonly<Record<Severity, number>>;

/** All there is to say about a connector. Plain data. */
export interface Report {
  /** The title of its API definition, else the name it was handed in under, else ''. */
  readonly name: string;
  readonly profile: ProfileChoice;
  /** Whether it is ready, and what stands in the way, in a sentence or two. */
  readonly verdict: string;
  /** What to do: first what blocks, then what is in the most places. */
  readonly tasks: readonly Task[];
  /** By file, then by position. */
  readonly diagnostics: readonly RatedDiagnostic[];
  readonly counts: Counts;
  /** How many published connectors break the rules that this one breaks, by rule id. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly roles: readonly { readonly path: string; readonly role: Role }[];
  /** What would go into the archive. */
  readonly plan: PackagePlan;
}

/** The archive to be written, decided before a byte of it is. */
export interface PackagePlan {
  readonly fileName: string;
  /** `from` is the path that was handed in, `path` the name inside the archive. */
  readonly entries: readonly {
    readonly path: string;
    readonly from: string;
    readonly size: number;
    /** Why it is there or named so, where that needs saying. */
    readonly note?: string;
  }[];
  readonly omitted: readonly { readonly path: string; readonly reason: string }[];
  /** Names of the files that belong into the archive and are not there. */
  readonly missing: readonly string[];
  /** How many errors the archive would still carry: those of the way the files came are gone. */
  readonly blockers: number;
}

/** The archive as it was written, read back and compared. */
export interface PackedArchive {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lowercase hexadecimal SHA-256, of the archive and of each entry. */
  readonly sha256: string;
  readonly entries: readonly {
    readonly path: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}
