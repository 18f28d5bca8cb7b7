import type { ArchiveLimits } from './limits.ts';

/** What may still be read from archives that were dropped together, however many. Each one uses up its part. */
export interface Budget {
  /** Files and folders that may still be listed. */
  entries: number;
  /** Bytes that may still be unpacked, including those of damaged entries. */
  bytes: number;
}

/** A repository may hold an archive for each connector, so together they may list more than a single one. */
const LISTS = 4;

/** Creates the budget of archives that were dropped together. They may unpack to no more than a single one. */
export function budgetOf({ entries, totalBytes }: ArchiveLimits): Budget {
  return { entries: LISTS * entries, bytes: totalBytes };
}
