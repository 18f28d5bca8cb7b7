/** A zip archive as far as it can be trusted. Plain data: survives a structured clone. */
export interface Archive {
  /** In the order of the archive's table of contents. Empty when a fault is fatal. */
  readonly entries: readonly ArchiveEntry[];
  readonly faults: readonly ArchiveFault[];
}

/** One file of an archive: its name is safe and unique, its bytes match their checksum. */
export interface ArchiveEntry {
  /** Segments joined by `/`, never a folder. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What can be wrong with an archive, or with an entry of it. */
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

/** One thing wrong with an archive. */
export interface ArchiveFault {
  readonly kind: ArchiveFaultKind;
  /** What to do, then what was found. Names in it are made fit to be shown. */
  readonly message: string;
  /** The entries at fault, named as they are in the archive: not fit to be shown as they are. */
  readonly paths: readonly string[];
  /** Nothing of the archive was read. Otherwise only the entries in `paths` are missing. */
  readonly fatal: boolean;
}
