/** Limits for reading an archive. Sizes are in bytes. */
export interface ArchiveLimits {
  readonly archiveBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  /** All entries together, unpacked. */
  readonly totalBytes: number;
  /** The highest ratio of unpacked to compressed size... */
  readonly ratio: number;
  /** ...for entries that unpack to more than this. */
  readonly ratioFrom: number;
}

const MEGABYTE = 2 ** 20;

/** Far beyond any real connector, of which the largest has 1.1 MB; little enough to be unpacked within a second. */
export const DEFAULT_LIMITS: ArchiveLimits = {
  archiveBytes: 100 * MEGABYTE,
  entries: 5000,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 64 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
};
