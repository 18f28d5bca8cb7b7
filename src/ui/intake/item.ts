import type { DiskHandle } from './disk-handles.ts';

/** A file or folder to read. */
export type Item = FileItem | FolderItem;

interface FileItem {
  readonly path: string;
  readonly file: () => Promise<File>;
}

interface FolderItem {
  readonly name: string;
  readonly path: string;
  readonly items: () => Promise<readonly Item[]>;
}

/** Makes an item of what was dropped. */
export function itemOfEntry(entry: FileSystemEntry): Item {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    return { path, file: () => new Promise((...settle) => entry.file(...settle)) };
  }
  const items = async () => (await entriesOf(entry as FileSystemDirectoryEntry)).map(itemOfEntry);
  return { name: entry.name, path, items };
}

/** Makes an item of what was chosen. The folder around it ends with a slash. */
export function itemOfHandle(handle: DiskHandle, folder = ''): Item {
  const { name } = handle;
  const path = folder + name;
  if (isFileHandle(handle)) return { path, file: () => handle.getFile() };
  return { name, path, items: () => itemsIn(handle as FileSystemDirectoryHandle, `${path}/`) };
}

async function itemsIn(handle: FileSystemDirectoryHandle, folder: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const inside of handle.values()) items.push(itemOfHandle(inside, folder));
  return items;
}

/** A reader returns the entries in batches, and an empty batch at the end. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return entries;
    entries.push(...batch);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}
