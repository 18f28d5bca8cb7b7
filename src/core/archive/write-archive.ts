/// <reference path="./jszip.d.ts" />
import type { ArchiveEntry } from '../contract/archive.ts';

/** The oldest date that the format knows: equal files make equal archives, whenever and wherever. */
const DATE = new Date(Date.UTC(1980, 0, 1));
const SMALLEST = 9;

/** Loads JSZip, which only writing needs. */
export const loadZipWriter = () => import('jszip/dist/jszip.min.js');

/**
 * Writes a zip archive that holds these files and no folder entries. The same files give the same
 * bytes, in whatever order they come. Compare the outcome with `verifyArchive`.
 */
export async function writeArchive(
  entries: readonly ArchiveEntry[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: JSZip } = await loadZipWriter();
  const archive = new JSZip();
  for (const { path, bytes } of entries.toSorted(byPath)) {
    // Folder entries would carry the present time.
    archive.file(path, bytes, { createFolders: false, date: DATE });
  }
  const written = await archive.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: SMALLEST },
  });
  return new Uint8Array(written);
}

/** By UTF-16 code units: no language has a say in it. */
function byPath(a: ArchiveEntry, b: ArchiveEntry): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
