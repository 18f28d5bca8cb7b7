import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Zips the files of a folder, as a publisher would. */
export function zipOf(folder: string): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) zip.file(path.slice(folder.length + 1), readFileSync(path));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
