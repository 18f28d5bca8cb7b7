import type { LeftOut } from './connector-source.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { ProfileChoice } from './profile.ts';

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

/** Where a secret is in a text: offsets in UTF-16 code units. */
export interface SecretPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** All there is to say about a connector. Plain data. No text in it shows more of a secret than its first characters. */
export interface Report {
  /** The root of its source, as it may be shown. */
  readonly root: string;
  /** The title of its API definition, else the name it was handed in under, else ''. */
  readonly name: string;
  readonly profile: ProfileChoice;
  /** By file, then by position. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  /** How many published connectors break the rules that this one breaks, by rule id. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly roles: readonly { readonly path: string; readonly role: Role }[];
  /** The files of the source that were left out. */
  readonly leftOut: readonly LeftOut[];
  /** What must not be shown of the files. */
  readonly secrets: readonly SecretPlace[];
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
