import type { LeftOut } from './connector-source.ts';
import type { IgnoredDiagnostic, RatedDiagnostic } from './consequence.ts';
import type { Severity } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { ProfileChoice } from './profile.ts';
import type { Task } from './task.ts';

/** What a file is for: `solution` files belong to the solution around the connector; `unknown` files are never packed. */
export type Role =
  | 'apiDefinition'
  | 'apiProperties'
  | 'icon'
  | 'script'
  | 'intro'
  | 'readme'
  | 'settings'
  | 'preflight'
  | 'solution'
  | 'unknown';

export type Counts = Readonly<Record<Severity, number>>;

/** The range of a secret in a text: offsets in UTF-16 code units. */
export interface SecretPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The result of checking a connector. Plain data. No text in it shows more of a secret than its first characters. */
export interface Report {
  /** The root of its source, masked. */
  readonly root: string;
  /** The title of the API definition, else the name of the dropped folder or archive, else ''. */
  readonly name: string;
  /** The publisher in the API properties, or ''. */
  readonly publisher: string;
  readonly profile: ProfileChoice;
  /** Whether it is ready, and what stands in the way, in a sentence or two. */
  readonly verdict: string;
  /** What to do: first what blocks, then what is in the most places. */
  readonly tasks: readonly Task[];
  /** By file, then by position. */
  readonly diagnostics: readonly RatedDiagnostic[];
  /** What `.preflight.json` says to ignore, in the same order. */
  readonly ignored: readonly IgnoredDiagnostic[];
  readonly counts: Counts;
  /** By rule id, how many published connectors break the rules that this one breaks. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly roles: readonly { readonly path: string; readonly role: Role }[];
  /** The files of the source that were left out. */
  readonly leftOut: readonly LeftOut[];
  /** The ranges of the files that must not be shown. */
  readonly secrets: readonly SecretPlace[];
  /** What packing would write. */
  readonly plan: PackagePlan;
}

/** What the archive will contain. */
export interface PackagePlan {
  readonly fileName: string;
  /** `from` is the path of the dropped file, `path` its name in the archive. */
  readonly entries: readonly {
    readonly path: string;
    /** '' if packing makes the file. */
    readonly from: string;
    readonly size: number;
    /** Its contents, if packing makes it. */
    readonly text?: string;
    /** Explains why the file is included or renamed. */
    readonly note?: string;
  }[];
  readonly omitted: readonly { readonly path: string; readonly reason: string }[];
  /** The names of required files that are missing. */
  readonly missing: readonly string[];
  /** Set if the connector lies in a solution, which is submitted as it is: nothing is packed. */
  readonly isSolution?: true;
  /** Set if that solution lies in a folder, which nobody accepts: it must be packed or exported first. */
  readonly isUnpacked?: true;
  /** How many errors the archive would still have. Packing fixes those about names and folders. */
  readonly blockers: number;
}

/** A written archive that was read back and verified. */
export interface PackedArchive {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The SHA-256 of the archive in lowercase hexadecimal. Each entry has its own. */
  readonly sha256: string;
  readonly entries: readonly {
    readonly path: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}
