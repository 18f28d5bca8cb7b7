import { writeArchive } from '../../archive/write-archive.ts';
import type { ConnectorFiles } from '../../contract/connector-source.ts';

/** Writes files into a zip, as they are and under their own paths. */
export function zipFiles(files: ConnectorFiles): Promise<Uint8Array<ArrayBuffer>> {
  return writeArchive(Array.from(files, ([path, bytes]) => ({ path, bytes })));
}
