import type { DiskHandle } from '../intake/disk-handles.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files and folders of a drop on disk, by the paths of the drop. */
export interface DiskFiles {
  /** Returns when a file was changed, in milliseconds. Undefined if it is not there, or must not be read. */
  changedAt(path: string): Promise<number | undefined>;
  read(path: string): Promise<Bytes | undefined>;
  /** Writes a file, and creates it in a dropped folder. Rejects if the browser does not allow it. */
  write(path: string, bytes: Bytes): Promise<void>;
  /** Asks the user for permission, if needed. Must be called while a click is handled. */
  allow(mode: 'read' | 'readwrite'): Promise<boolean>;
  /** Whether the files may be read without asking. */
  isAllowed(): Promise<boolean>;
}

/** Finds files below dropped handles. */
export function createDiskFiles(handles: readonly DiskHandle[]): DiskFiles {
  const find = async (path: string, create: boolean): Promise<FileSystemFileHandle | undefined> => {
    const [top = '', ...inside] = path.split('/');
    const handle = handles.find(({ name }) => name === top);
    if (handle === undefined) return undefined;
    if (inside.length === 0)
      return handle.kind === 'file' ? (handle as FileSystemFileHandle) : undefined;
    let folder = handle as FileSystemDirectoryHandle;
    for (const segment of inside.slice(0, -1)) folder = await folder.getDirectoryHandle(segment);
    return folder.getFileHandle(inside.at(-1) ?? '', { create });
  };
  const fileAt = async (path: string): Promise<File | undefined> => {
    try {
      return await (await find(path, false))?.getFile();
    } catch {
      return undefined;
    }
  };
  return {
    changedAt: async (path) => (await fileAt(path))?.lastModified,
    async read(path) {
      const file = await fileAt(path);
      return file && new Uint8Array(await file.arrayBuffer());
    },
    async write(path, bytes) {
      const handle = await find(path, true);
      if (!handle) throw new Error(`${path} was not dropped from a folder.`);
      const writable = await handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    },
    async allow(mode) {
      const states = await Promise.all(
        handles.map((each) => each.requestPermission?.({ mode }) ?? 'granted'),
      );
      return states.every((state) => state === 'granted');
    },
    async isAllowed() {
      const mode = 'read';
      const states = await Promise.all(
        handles.map((each) => each.queryPermission?.({ mode }) ?? 'granted'),
      );
      return states.every((state) => state === 'granted');
    },
  };
}
