import { areaOf } from '../connector/guess-profile.ts';
import { junkReason } from '../connector/junk.ts';
import { beginnings } from '../connector/roles/beginnings.ts';
import { fileName, folderOf } from '../connector/roles/file-name.ts';
import { markOf, rolesOf } from '../connector/roles/file-roles.ts';
import type { Opened } from '../contract/api.ts';
import type { ConnectorFiles, ConnectorSource, LeftOut } from '../contract/connector-source.ts';
import { groupBy } from '../text/group-by.ts';
import { connectorsInSolutions } from './solutions.ts';
import type { Tree } from './tree.ts';

type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** Finds each folder with a connector, and assigns it its files. Sets junk aside. */
export function connectorsIn(tree: Tree): Opened {
  const { kept: all, junk } = withoutJunk(tree.files);
  const { connectors: inSolutions, rest: kept } = connectorsInSolutions(tree, all);
  const folders = foldersIn(kept, inSolutions.length > 0);
  if (folders.length + inSolutions.length === 0 && tree.faults.length > 0) folders.push('');
  const { homes, outside } = sharedOut(kept, folders);
  const isOnly = folders.length + inSolutions.length === 1;
  const isSubmission = isOnly && isSentAsItIs(tree, folders[0] ?? '');
  const connectors = Array.from(homes, ([folder, files]) => {
    const leftovers = junk.filter(({ path }) => isOnly || path.startsWith(folder));
    const leftOut = isSubmission ? [...leftovers, ...outside] : leftovers;
    return sourceOf(tree, folder, files, leftOut, isSubmission);
  });
  return { connectors: [...inSolutions, ...connectors], leftOut: isSubmission ? [] : outside };
}

/** Whether the path names a zip archive. */
export function isArchive(path: string): boolean {
  return /\.zip$/i.test(path);
}

function withoutJunk(files: ConnectorFiles): { readonly kept: Files; readonly junk: LeftOut[] } {
  const kept: Files = new Map();
  const junk: LeftOut[] = [];
  for (const [path, bytes] of files) {
    const reason = junkReason(path);
    if (reason === undefined) kept.set(path, bytes);
    else junk.push({ path, reason });
  }
  return { kept, junk };
}

/** Each file goes to the innermost folder around it. Its path becomes relative to that folder. */
function sharedOut(
  files: ConnectorFiles,
  folders: readonly string[],
): { readonly homes: ReadonlyMap<string, Files>; readonly outside: LeftOut[] } {
  const homes = new Map(folders.map((folder): [string, Files] => [folder, new Map()]));
  const outside: LeftOut[] = [];
  for (const [path, bytes] of files) {
    const home = folderAround(path, homes);
    if (home !== undefined) homes.get(home)?.set(path.slice(home.length), bytes);
    else outside.push({ path, reason: 'It is outside the connector’s folder.' });
  }
  return { homes, outside };
}

/** A zip of several connectors, or of the repository, only carries folders. */
function isSentAsItIs(tree: Tree, folder: string): boolean {
  return tree.isArchive && areaOf({ root: folder }) === undefined;
}

/**
 * Returns the folders with a connector, as prefixes (`''` or `a/b/`), each before those inside it. If no file marks one, it is the folder of a definition in another format, or else of the first file with a role. Files next to an archive are a package for Partner Center, not a connector.
 */
function foldersIn(files: ConnectorFiles, onlyMarked: boolean): string[] {
  const marked = new Map<string, Set<Half>>();
  const beginningOf = beginnings();
  for (const [path, bytes] of files) {
    const folder = folderOf(path);
    const halves = marked.get(folder) ?? new Set();
    const half = halves.size === 2 ? undefined : markOf(path, bytes, beginningOf);
    if (half !== undefined) marked.set(folder, halves.add(half));
  }
  if (marked.size > 0) return wholesAmong(marked);
  if (onlyMarked || [...files.keys()].some(isArchive)) return [];
  const roles = [...rolesOf(files)].filter(
    ([, role]) => role !== 'unknown' && role !== 'preflight',
  );
  const [path] = roles.find(([, role]) => role === 'apiDefinition') ?? roles[0] ?? [];
  return path === undefined ? [] : [folderOf(path)];
}

type Half = 'apiDefinition' | 'apiProperties';

/** Joins a definition with the properties that it lacks if these are alone in a folder inside its own, and the other way around. */
function wholesAmong(marked: ReadonlyMap<string, ReadonlySet<Half>>): string[] {
  const folders = [...marked.keys()].sort();
  const around = new Map(folders.map((inner) => [inner, folderAround(inner.slice(0, -1), marked)]));
  const insides = groupBy(folders, (folder) => around.get(folder));
  return folders.filter((inner) => {
    const outer = around.get(inner);
    const halves = [...(marked.get(inner) ?? []), ...(marked.get(outer ?? inner) ?? [])];
    const isOther = outer !== undefined && halves.length === 2 && new Set(halves).size === 2;
    return !(isOther && insides.get(outer)?.length === 1);
  });
}

/** Returns the innermost of these folders that contains the path. */
function folderAround(path: string, folders: ReadonlyMap<string, unknown>): string | undefined {
  let folder = folderOf(path);
  while (folder !== '' && !folders.has(folder)) folder = folderOf(folder.slice(0, -1));
  return folders.has(folder) && path !== folder ? folder : undefined;
}

function sourceOf(
  tree: Tree,
  folder: string,
  files: ConnectorFiles,
  leftOut: readonly LeftOut[],
  isSubmission: boolean,
): ConnectorSource {
  const inside = folder.slice(0, -1);
  const isWrapped = isSubmission && folder !== '';
  const root = [tree.root, isWrapped ? '' : inside].filter((part) => part !== '').join('/');
  const shape = tree.isArchive ? 'archive' : folder === '' ? 'loose' : 'folder';
  const name = fileName(root).replace(/\.zip$/i, '');
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
