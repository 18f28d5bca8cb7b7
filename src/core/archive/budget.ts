import type { ArchiveLimits } from './limits.ts';

/** What may still be read of archives that came together, however many they are. Reading one takes its part. */
export interface Budget {
  /** Files and folders that may still be listed. */
  entries: number;
  /** Bytes that may still be unpacked, those of damaged entries too. */
  bytes: number;
}

/** A repository may hold an archive for each connector: together they may list more than one alone. */
const LISTS = 4;

/** Makes the budget of all archives together: they may unpack to no more than a single one. */
export function budgetOf({ entries, totalBytes }: ArchiveLimits): Budget {
  return { entries: LISTS * entries, bytes: totalBytes };
}
