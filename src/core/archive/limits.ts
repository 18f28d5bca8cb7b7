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

/** Far beyond any real connector, far below what a browser tab can bear. */
export const DEFAULT_LIMITS: ArchiveLimits = {
  archiveBytes: 100 * MEGABYTE,
  entries: 5000,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 256 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
};
