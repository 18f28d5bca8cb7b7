/** The parts of a zip archive that can be trusted, and its faults. Plain data: survives a structured clone. */
export interface Archive {
  /** In the order of the central directory. Empty if a fault is fatal. */
  readonly entries: readonly ArchiveEntry[];
  readonly faults: readonly ArchiveFault[];
}

/** A file in an archive. Its name is safe and unique, and its bytes match their checksum. */
export interface ArchiveEntry {
  /** Segments joined by `/`. Never a folder. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is wrong with an archive or one of its entries. */
export type ArchiveFaultKind =
  | 'not-an-archive'
  | 'too-large'
  | 'too-many-entries'
  | 'entry-too-large'
  | 'ratio'
  | 'encrypted'
  | 'checksum'
  | 'truncated'
  | 'overlap'
  | 'name-mismatch'
  | 'header-mismatch'
  | 'size-mismatch'
  | 'unsafe-name'
  | 'duplicate-name'
  | 'special-file'
  | 'unsupported'
  | 'junk-bytes';

/** A fault in an archive. */
export interface ArchiveFault {
  readonly kind: ArchiveFaultKind;
  /** What to do, then what was found. Names in it are escaped and safe to show. */
  readonly message: string;
  /** The entries at fault, with their raw names, which are not safe to show. */
  readonly paths: readonly string[];
  /** Whether nothing was read. If false, only the entries in `paths` are missing. */
  readonly fatal: boolean;
}
