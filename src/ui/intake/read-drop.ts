import type { LeftOut } from '../../core/contract/connector-source.ts';
import { type Intake, MOST_FILES, tooManyFiles } from './dropped-files.ts';
import { pastedFile } from './pasted-text.ts';

const UNREAD_FOLDERS = new Set(['.git', 'node_modules']);

/**
 * Takes in what was dropped or pasted. Its entries are collected before this returns: the browser
 * empties a drop once its event is over.
 */
export function intakeOfDrop(dropped: DataTransfer): Intake {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const entries = items.flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length > 0) return intakeOfEntries(entries);
  if (dropped.files.length > 0) return intakeOfFiles([...dropped.files]);
  return intakeOfText(dropped.getData('text/plain'));
}

/** Takes in what was chosen by a button. */
export function intakeOfFiles(chosen: readonly File[]): Intake {
  return async (onCount) => {
    const files = new Map<string, File>();
    const leftOut = new Map<string, LeftOut>();
    for (const file of chosen) {
      const path = file.webkitRelativePath || file.name;
      const unread = unreadFolderOf(path);
      if (unread === undefined) files.set(path, file);
      else leftOut.set(unread, notRead(unread));
    }
    onCount(files.size);
    if (files.size > MOST_FILES) return tooManyFiles();
    return { ok: true, value: { files, leftOut: [...leftOut.values()] } };
  };
}

function intakeOfText(text: string): Intake {
  return async () => {
    const file = pastedFile(text);
    if (file) return { ok: true, value: { files: new Map([[file.name, file]]), leftOut: [] } };
    const message =
      'Hand in files, a folder, a zip, or the text of a JSON file: nothing of these was found.';
    return { ok: false, error: { code: 'nothing-dropped', message } };
  };
}

/** Walks through the folders level by level: asking for one file after another would take long. */
function intakeOfEntries(entries: readonly FileSystemEntry[]): Intake {
  return async (onCount, signal) => {
    const files = new Map<string, File>();
    const leftOut: LeftOut[] = [];
    for (let level = entries; level.length > 0 && !signal.aborted; ) {
      if (files.size + level.length > MOST_FILES) return tooManyFiles();
      for (const entry of await Promise.all(level.filter(isFile).map(fileOf))) files.set(...entry);
      onCount(files.size);
      const folders = level.filter(isDirectory);
      leftOut.push(...folders.filter(isUnread).map((folder) => notRead(`${pathOf(folder)}/`)));
      const read = folders.filter((folder) => !isUnread(folder)).map(entriesOf);
      level = (await Promise.all(read)).flat();
    }
    return { ok: true, value: { files, leftOut } };
  };
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}

/** A reader hands out a folder in portions and says with an empty one that it is done. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<[string, File]> {
  return new Promise((resolve, reject) => {
    entry.file((file) => resolve([pathOf(entry), file]), reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isUnread({ name }: FileSystemDirectoryEntry): boolean {
  return UNREAD_FOLDERS.has(name);
}

function unreadFolderOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const unread = folders.findIndex((folder) => UNREAD_FOLDERS.has(folder));
  return unread === -1 ? undefined : `${folders.slice(0, unread + 1).join('/')}/`;
}

function notRead(path: string): LeftOut {
  return { path, reason: 'A tool keeps this folder for itself; it was not read.' };
}
