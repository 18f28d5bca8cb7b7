import type { DiskHandle } from '../intake/disk-handles.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files and folders of a drop on disk, by the paths of the drop. */
export interface DiskFiles {
  /** What the user knows them by: the name of their folder, if there is one. */
  readonly name: string;
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
  return diskFilesOf(handles, async (path, create) => {
    const [top = '', ...inside] = path.split('/');
    const handle = handles.find(({ name }) => name === top);
    if (handle === undefined) return undefined;
    if (inside.length > 0) return fileIn(handle as FileSystemDirectoryHandle, inside, create);
    return handle.kind === 'file' ? (handle as FileSystemFileHandle) : undefined;
  });
}

/** Finds the files of a connector in the folder that the user says has them. Their paths start with the root. */
export function createFolderFiles(folder: FileSystemDirectoryHandle, root: string): DiskFiles {
  const start = root === '' ? 0 : root.length + 1;
  return diskFilesOf([folder], (path, create) => {
    return fileIn(folder, path.slice(start).split('/'), create);
  });
}

async function fileIn(
  top: FileSystemDirectoryHandle,
  segments: readonly string[],
  create: boolean,
): Promise<FileSystemFileHandle> {
  let folder = top;
  for (const segment of segments.slice(0, -1)) folder = await folder.getDirectoryHandle(segment);
  return folder.getFileHandle(segments.at(-1) ?? '', { create });
}

function diskFilesOf(
  handles: readonly DiskHandle[],
  find: (path: string, create: boolean) => Promise<FileSystemFileHandle | undefined>,
): DiskFiles {
  const fileAt = async (path: string): Promise<File | undefined> => {
    try {
      return await (await find(path, false))?.getFile();
    } catch {
      return undefined;
    }
  };
  const [only, ...others] = handles;
  return {
    name: only?.kind === 'directory' && others.length === 0 ? `“${only.name}”` : 'these files',
    changedAt: async (path) => (await fileAt(path))?.lastModified,
    async read(path) {
      const file = await fileAt(path);
      return file && new Uint8Array(await file.arrayBuffer());
    },
    async write(path, bytes) {
      const handle = await find(path, true);
      if (!handle)
        throw new Error(`${path} is new, and only the files were added, not their folder.`);
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
