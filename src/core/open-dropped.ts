import type { Opened, RequestError } from './api.ts';
import type { ArchiveFault } from './archive/archive.ts';
import { readArchive } from './archive/read-archive.ts';
import type { ConnectorFiles, ConnectorSource, LeftOut } from './connector-source.ts';
import { marksConnector, rolesOf } from './file-roles.ts';
import { junkReason } from './junk.ts';
import type { Result } from './result.ts';

const MAX_FILES = 20_000;
const MAX_BYTES = 256 * 1024 * 1024;
const NAMED_AT_MOST = 5;

/** Files that came as one: what was dropped, or an archive in it. */
interface Tree {
  readonly root: string;
  readonly isArchive: boolean;
  readonly files: ConnectorFiles;
  readonly faults: readonly ArchiveFault[];
}

/**
 * Finds the connectors in what was handed in; archives are opened, junk is set aside.
 * Fails only where there is no connector at all, or too much to look at.
 */
export async function openDropped(dropped: ConnectorFiles): Promise<Result<Opened, RequestError>> {
  const refusal = tooMuch(dropped);
  if (refusal !== undefined) return { ok: false, error: refusal };
  const found: Opened[] = [];
  for await (const tree of treesOf(dropped)) found.push(connectorsIn(tree));
  const connectors = found.flatMap((each) => each.connectors);
  if (connectors.length === 0) return { ok: false, error: noConnector(dropped) };
  return { ok: true, value: { connectors, leftOut: found.flatMap((each) => each.leftOut) } };
}

/** An archive inside a folder is opened, and stays a file of that folder. */
async function* treesOf(dropped: ConnectorFiles): AsyncGenerator<Tree> {
  const loose = new Map(dropped);
  const archives: Tree[] = [];
  for (const [path, bytes] of dropped) {
    if (!/\.zip$/i.test(path) || junkReason(path) !== undefined) continue;
    const { entries, faults } = await readArchive(bytes);
    const files = new Map(entries.map((entry) => [entry.path, entry.bytes]));
    archives.push({ root: path, isArchive: true, files, faults });
    if (!path.includes('/')) loose.delete(path);
  }
  yield { root: '', isArchive: false, files: loose, faults: [] };
  yield* archives;
}

function connectorsIn(tree: Tree): Opened {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const junk: LeftOut[] = [];
  for (const [path, bytes] of tree.files) {
    const reason = junkReason(path);
    if (reason === undefined) kept.set(path, bytes);
    else junk.push({ path, reason });
  }
  const folders = foldersIn(kept);
  if (folders.length === 0 && tree.faults.length > 0) folders.push('');
  const homes = new Map(folders.map((folder) => [folder, [] as string[]]));
  const leftOut: LeftOut[] = [];
  for (const path of kept.keys()) {
    const home = folders.findLast((folder) => path.startsWith(folder));
    if (home !== undefined) homes.get(home)?.push(path);
    else leftOut.push({ path, reason: 'It lies outside of the connector’s folder.' });
  }
  const connectors = Array.from(homes, ([folder, paths]) => {
    const files = new Map(paths.flatMap((path) => entry(kept, path, folder)));
    const isAlone = folders.length === 1;
    return sourceOf(tree, folder, files, isAlone ? junk : junkIn(junk, folder), isAlone);
  });
  return { connectors, leftOut };
}

function entry(
  files: ConnectorFiles,
  path: string,
  folder: string,
): [string, Uint8Array<ArrayBuffer>][] {
  const bytes = files.get(path);
  return bytes === undefined ? [] : [[path.slice(folder.length), bytes]];
}

function junkIn(junk: readonly LeftOut[], folder: string): LeftOut[] {
  return junk.filter(({ path }) => path.startsWith(folder));
}

/**
 * The folders that hold a connector, as prefixes (`''` or `a/b/`), each before those inside of it.
 * Where no file marks one, the folder of the first file that has a role at all.
 */
function foldersIn(files: ConnectorFiles): string[] {
  const folders = new Set<string>();
  for (const [path, bytes] of files) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (!folders.has(folder) && marksConnector(path, bytes)) folders.add(folder);
  }
  if (folders.size === 0) {
    const [path] = [...rolesOf(files)].find(([, role]) => role !== 'unknown') ?? [];
    if (path !== undefined) folders.add(path.slice(0, path.lastIndexOf('/') + 1));
  }
  return [...folders].sort();
}

function sourceOf(
  tree: Tree,
  folder: string,
  files: ConnectorFiles,
  leftOut: readonly LeftOut[],
  isAlone: boolean,
): ConnectorSource {
  const inside = folder.slice(0, -1);
  const isWrapped = tree.isArchive && isAlone && folder !== '';
  const root = [tree.root, isWrapped ? '' : inside].filter((part) => part !== '').join('/');
  const shape = tree.isArchive ? 'archive' : folder === '' ? 'loose' : 'folder';
  const name = root.slice(root.lastIndexOf('/') + 1).replace(/\.zip$/i, '');
  return {
    root,
    name,
    shape,
    files,
    leftOut,
    archiveFaults: tree.faults,
    ...(isWrapped && { wrapper: inside }),
  };
}

function tooMuch(dropped: ConnectorFiles): RequestError | undefined {
  let size = 0;
  for (const bytes of dropped.values()) size += bytes.length;
  if (dropped.size <= MAX_FILES && size <= MAX_BYTES) return undefined;
  const megabytes = Math.ceil(size / 1024 / 1024);
  return {
    code: 'too-large',
    message: `Choose the connector’s own folder: ${dropped.size} files of ${megabytes} MB in all are more than can be looked at here.`,
  };
}

function noConnector(dropped: ConnectorFiles): RequestError {
  if (dropped.size === 0) {
    return { code: 'nothing-dropped', message: 'Choose some files: nothing was in what you gave.' };
  }
  const names = [...dropped.keys()].slice(0, NAMED_AT_MOST).join(', ');
  const more = dropped.size > NAMED_AT_MOST ? ` and ${dropped.size - NAMED_AT_MOST} more` : '';
  return {
    code: 'no-connector',
    message: `Drop the three files that make a connector: apiDefinition.swagger.json, apiProperties.json and icon.png. Found instead: ${names}${more}.`,
  };
}
