/** How much an archive may hold. All sizes in bytes. */
export interface ArchiveLimits {
  readonly archiveBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  /** All entries together, unpacked. */
  readonly totalBytes: number;
  /** How many times smaller than its contents an entry may be... */
  readonly ratio: number;
  /** ...once its contents are larger than this. */
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
