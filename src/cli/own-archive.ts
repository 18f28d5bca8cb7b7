import { readFileSync, type Stats } from 'node:fs';
import { DEFAULT_LIMITS } from '../core/archive/limits.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import { writeArchive } from '../core/archive/write-archive.ts';

/** Whether `pack` wrote the file at a path: packed again, its files give the very same bytes. */
export async function isOwnArchive(path: string, { size }: Stats): Promise<boolean> {
  if (size > DEFAULT_LIMITS.archiveBytes) return false;
  const bytes = new Uint8Array(readFileSync(path));
  const { entries, faults } = await readArchive(bytes);
  if (entries.length === 0 || faults.length > 0) return false;
  return Buffer.compare(await writeArchive(entries), bytes) === 0;
}
