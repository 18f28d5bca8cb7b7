import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { PackagePlan } from '../../../core/contract/report.ts';

/** A file to write into a clone. */
export interface CloneFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How it compares with the clone. */
  readonly state: 'new' | 'same' | 'different';
}

/** The folders that only a clone of the repository has. */
const AREAS = ['certified-connectors', 'independent-publisher-connectors'];

/** Whether the folder is a clone of the repository. */
export async function isClone(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const found = await Promise.all(AREAS.map((area) => directoryIn(folder, [area])));
  return found.every((area) => area !== undefined);
}

/** Compares the planned files with the clone. Writes nothing. */
export async function compareWithClone(
  clone: FileSystemDirectoryHandle,
  { files }: ConnectorSource,
  { entries }: PackagePlan,
): Promise<readonly CloneFile[]> {
  const compared: CloneFile[] = [];
  for (const { path, from, text } of entries) {
    const bytes = text === undefined ? files.get(from) : new TextEncoder().encode(text);
    if (!bytes) throw new Error(`The file "${from}" is gone.`);
    const there = await bytesIn(clone, path);
    const state = there === undefined ? 'new' : isEqual(bytes, there) ? 'same' : 'different';
    compared.push({ path, bytes, state });
  }
  return compared;
}

/** Writes the files, and reads each back. */
export async function writeIntoClone(
  clone: FileSystemDirectoryHandle,
  files: readonly CloneFile[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const parts = path.split('/');
    let folder = clone;
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }
    const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const writer = await file.createWritable();
    await writer.write(bytes);
    await writer.close();
    const written = await bytesIn(clone, path);
    if (!written || !isEqual(bytes, written)) throw new Error(`"${path}" was not written whole.`);
  }
}

async function bytesIn(
  clone: FileSystemDirectoryHandle,
  path: string,
): Promise<Uint8Array | undefined> {
  const parts = path.split('/');
  const folder = await directoryIn(clone, parts.slice(0, -1));
  const file = await orMissing(folder?.getFileHandle(parts.at(-1) ?? ''));
  return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
}

async function directoryIn(
  clone: FileSystemDirectoryHandle,
  parts: readonly string[],
): Promise<FileSystemDirectoryHandle | undefined> {
  let folder: FileSystemDirectoryHandle | undefined = clone;
  for (const part of parts) folder = await orMissing(folder?.getDirectoryHandle(part));
  return folder;
}

async function orMissing<T>(handle: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await handle;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

function isEqual(bytes: Uint8Array, others: Uint8Array): boolean {
  return bytes.length === others.length && bytes.every((byte, index) => byte === others[index]);
}
