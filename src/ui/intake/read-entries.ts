import type { RequestError } from '../../core/contract/api.ts';
import type { LeftOut } from '../../core/contract/connector-source.ts';
import type { Result } from '../../core/contract/result.ts';
import { type DiskHandle, type HandleRequest, handlesOf } from './disk-handles.ts';
import { type DroppedFiles, type Intake, MAX_FILES, tooManyFiles } from './dropped-files.ts';
import { type Item, itemOfEntry, itemOfHandle } from './item.ts';
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

/** Reads dropped files and folders. */
export function readEntries(
  entries: readonly FileSystemEntry[],
  requests: readonly HandleRequest[],
  ...args: Parameters<Intake>
): Promise<Answer> {
  return readItems(entries.map(itemOfEntry), handlesOf(requests), ...args);
}

/** Reads files or a folder that a dialog has returned as handles. */
export function readHandles(
  handles: readonly DiskHandle[],
  ...args: Parameters<Intake>
): Promise<Answer> {
  const items = handles.map((handle) => itemOfHandle(handle));
  return readItems(items, Promise.resolve(handles), ...args);
}

/** Reads the folders level by level, many items at once, because reading one after another is slow. */
async function readItems(
  items: readonly Item[],
  handles: Promise<readonly DiskHandle[]>,
  onCount: (files: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const files = new Map<string, File>();
  const leftOut: LeftOut[] = [];
  for (let level = items; level.length > 0 && !signal.aborted; ) {
    if (files.size + level.length > MAX_FILES) return tooManyFiles();
    const inFolder = level.filter((item) => 'file' in item);
    const read = await mapInBatches(
      inFolder,
      async ({ path, file }) => [path, await file()] as const,
    );
    for (const [path, file] of read) files.set(path, file);
    onCount(files.size);
    const folders = level.filter((item) => 'items' in item);
    const skipped = folders.filter(({ name }) => SKIPPED_FOLDERS.has(name));
    leftOut.push(...skipped.map(({ path }) => leftOutFolder(`${path}/`)));
    const opened = folders.filter((folder) => !skipped.includes(folder));
    level = (await mapInBatches(opened, ({ items }) => items())).flat();
  }
  return { ok: true, value: { files, leftOut, handles } };
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

function skippedFolderOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const index = folders.findIndex((folder) => SKIPPED_FOLDERS.has(folder));
  return index === -1 ? undefined : `${folders.slice(0, index + 1).join('/')}/`;
}

function leftOutFolder(path: string): LeftOut {
  return { path, reason: 'This folder belongs to a tool and was not read.' };
}
