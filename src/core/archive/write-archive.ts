/// <reference path="./jszip.d.ts" />
import type { ArchiveEntry } from '../contract/archive.ts';

/** The oldest date of the format. Constant, so that the same files always give the same archive. */
const DATE = new Date(Date.UTC(1980, 0, 1));
const MAX_COMPRESSION = 9;

/** Loads JSZip on demand: only writing needs it. */
export const loadZipWriter = () => import('jszip/dist/jszip.min.js');

/**
 * Writes a zip archive of the files, without folder entries. The same files give the same bytes,
 * whatever their order. Check the result with `verifyArchive`.
 */
export async function writeArchive(
  entries: readonly ArchiveEntry[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: JSZip } = await loadZipWriter();
  const archive = new JSZip();
  for (const { path, bytes } of entries.toSorted(byPath)) {
    // Folder entries would have the current time.
    archive.file(path, bytes, { createFolders: false, date: DATE });
  }
  const written = await archive.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: MAX_COMPRESSION },
  });
  return new Uint8Array(written);
}

/** Compares by UTF-16 code units, independent of the locale. */
function byPath(a: ArchiveEntry, b: ArchiveEntry): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
