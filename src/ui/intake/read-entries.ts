import type { RequestError } from '../../core/contract/api.ts';
import type { LeftOut } from '../../core/contract/connector-source.ts';
import type { Result } from '../../core/contract/result.ts';
import { type DroppedFiles, MAX_FILES, tooManyFiles } from './dropped-files.ts';
import { pastedFile } from './pasted-text.ts';

const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);

type Answer = Result<DroppedFiles, RequestError>;

/** Sorts out files chosen in a dialog. */
export function readFiles(chosen: readonly File[], onCount: (files: number) => void): Answer {
  const files = new Map<string, File>();
  const leftOut = new Map<string, LeftOut>();
  for (const file of chosen) {
    const path = file.webkitRelativePath || file.name;
    const skipped = skippedFolderOf(path);
    if (skipped === undefined) files.set(path, file);
    else leftOut.set(skipped, leftOutFolder(skipped));
  }
  onCount(files.size);
  if (files.size > MAX_FILES) return tooManyFiles();
  return { ok: true, value: { files, leftOut: [...leftOut.values()] } };
}

/** Makes a file of a pasted text. */
export function readText(text: string): Answer {
  const file = pastedFile(text);
  if (file) return { ok: true, value: { files: new Map([[file.name, file]]), leftOut: [] } };
  const message = 'Add files, a folder, a zip or the text of a JSON file: none of these was found.';
  return { ok: false, error: { code: 'nothing-dropped', message } };
}

/** Reads the folders level by level, many entries at once, because reading one after another is slow. */
export async function readEntries(
  entries: readonly FileSystemEntry[],
  onCount: (files: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const files = new Map<string, File>();
  const leftOut: LeftOut[] = [];
  for (let level = entries; level.length > 0 && !signal.aborted; ) {
    if (files.size + level.length > MAX_FILES) return tooManyFiles();
    for (const entry of await mapInBatches(level.filter(isFile), fileOf)) files.set(...entry);
    onCount(files.size);
    const folders = level.filter(isDirectory);
    leftOut.push(...folders.filter(isSkipped).map((folder) => leftOutFolder(`${pathOf(folder)}/`)));
    const read = folders.filter((folder) => !isSkipped(folder));
    level = (await mapInBatches(read, entriesOf)).flat();
  }
  return { ok: true, value: { files, leftOut } };
}

/** Browsers answer all requests that are open in one task, so more at once would block the page. */
const BATCH_SIZE = 100;

async function mapInBatches<Entry, Content>(
  entries: readonly Entry[],
  read: (entry: Entry) => Promise<Content>,
): Promise<Content[]> {
  let contents: Content[] = [];
  for (let start = 0; start < entries.length; start += BATCH_SIZE) {
    const batch = entries.slice(start, start + BATCH_SIZE);
    contents = contents.concat(await Promise.all(batch.map(read)));
  }
  return contents;
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
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

function isSkipped({ name }: FileSystemDirectoryEntry): boolean {
  return SKIPPED_FOLDERS.has(name);
}

function skippedFolderOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const index = folders.findIndex((folder) => SKIPPED_FOLDERS.has(folder));
  return index === -1 ? undefined : `${folders.slice(0, index + 1).join('/')}/`;
}

function leftOutFolder(path: string): LeftOut {
  return { path, reason: 'This folder belongs to a tool and was not read.' };
}
