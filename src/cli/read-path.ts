import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { ConnectorSource } from '../core/contract/connector-source.ts';
import { openDropped } from '../core/intake/open-dropped.ts';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { type DiskFile, readDiskFile } from './disk-file.ts';
import { type FoundFiles, findFiles, refuseLarge } from './find-files.ts';

const MOST_NOTES = 20;

/** A connector, and where its files are on disk. */
export interface LocatedConnector {
  readonly source: ConnectorSource;
  /** By path inside the connector. Files of an archive are not on disk. */
  readonly diskFiles: ReadonlyMap<string, DiskFile>;
}

/** What a path holds. */
export interface OpenedPath {
  readonly connectors: readonly LocatedConnector[];
  /** One line for each skipped file. */
  readonly notes: readonly string[];
}

/** Opens the connectors at a path: in a folder, at any depth below it, in a zip, or a file alone. */
export async function openPath(path: string): Promise<OpenedPath> {
  const given = withSlashes(path).replace(/(?<=.)\/+$/, '');
  const { files, notes } = filesAt(path, given);
  const bytes = new Map(files.map((file) => [file.name, readDiskFile(file)]));
  const opened = await openDropped(bytes);
  const shownNotes = shortened(notes);
  if (!opened.ok) {
    throw new CannotRun([...shownNotes, plainText(opened.error.message)].join(' '));
  }
  const byName = new Map(files.map((file) => [file.name, file]));
  const connectors = opened.value.connectors.map((found) => ({
    source: {
      ...found,
      root: found.root === '' ? given : found.root,
      name: nameOf(found, path),
      location: withSlashes(resolve(found.root === '' ? path : found.root)),
    },
    diskFiles: diskFilesOf(found, byName),
  }));
  return { connectors, notes: shownNotes };
}

/** The path itself may be a link: whoever names it means what it leads to. */
function filesAt(path: string, given: string): FoundFiles {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new CannotRun(`Check the path: there is nothing at ${plainText(path)}.`);
  }
  if (stats.isDirectory()) return findFiles(path, given);
  if (!stats.isFile()) {
    throw new CannotRun(`Name a folder, a file or a zip: ${plainText(path)} is none of them.`);
  }
  const name = /\.zip$/i.test(given) ? given : basename(given);
  const real = realpathSync.native(path);
  const isLink = lstatSync(path).isSymbolicLink();
  const file = { name, path: real, stats, isLink };
  refuseLarge(file);
  return { files: [file], notes: [] };
}

function diskFilesOf(
  { root, shape, files }: ConnectorSource,
  byName: ReadonlyMap<string, DiskFile>,
): ReadonlyMap<string, DiskFile> {
  const found = new Map<string, DiskFile>();
  if (shape === 'archive') return found;
  for (const path of files.keys()) {
    const file = byName.get(root === '' ? path : `${root}/${path}`);
    if (file !== undefined) found.set(path, file);
  }
  return found;
}

function shortened(notes: readonly string[]): readonly string[] {
  if (notes.length <= MOST_NOTES) return notes;
  return [...notes.slice(0, MOST_NOTES), `${notes.length - MOST_NOTES} more are not read either.`];
}

/** A path such as `.` has no name of its own. */
function nameOf({ name }: ConnectorSource, path: string): string {
  return /^\.*$/.test(name) ? basename(resolve(path)).replace(/\.zip$/i, '') : name;
}

/** Except on Windows, a backslash is an ordinary character. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
