import { accessSync, constants, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { createFile, replaceFile } from './replace-file.ts';

/** A path that a file may be written to. */
export interface OutputPath {
  readonly path: string;
  /** The file there, which will be replaced. */
  readonly old: Stats | undefined;
}

interface OutputOptions {
  /** What is read. Nothing is written over it or into it. */
  readonly input: string;
  readonly overwrite: boolean;
  /** Whether we made the file at a path, so that it may be replaced without asking. */
  readonly isOurs: (path: string, stats: Stats) => Promise<boolean>;
}

/** Checks, before any work is done, that a file may be written to a path. */
export async function outputPath(
  given: string,
  { input, overwrite, isOurs }: OutputOptions,
): Promise<OutputPath> {
  const shown = plainText(given);
  const path = join(folderOf(given), basename(resolve(given)));
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (isInside(path, realpathSync.native(input)) || isSame(old, statSync(input))) {
    throw new CannotRun(`Choose another folder for --output: ${shown} is part of what is read.`);
  }
  if (old === undefined) return { path, old };
  if (old.isDirectory()) {
    throw new CannotRun(`Name a file as --output: ${shown} is a folder.`);
  }
  if (!old.isFile() && !old.isSymbolicLink()) {
    throw new CannotRun(`Name a file as --output: ${shown} is a device or a pipe.`);
  }
  if (!overwrite && !(old.isFile() && (await isOurs(path, old)))) {
    throw new CannotRun(
      `Choose another name, or replace the file with --overwrite: ${shown} is there already.`,
    );
  }
  return { path, old };
}

/** Writes the file, whole or not at all. */
export function writeOutput({ path, old }: OutputPath, bytes: Uint8Array): void {
  if (old === undefined) createFile(path, bytes);
  else replaceFile(path, bytes, old.isFile() ? old : undefined);
}

/** The real path of the folder that the file goes into. */
function folderOf(given: string): string {
  const folder = dirname(resolve(given));
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) {
    throw new CannotRun(`Create the folder first: there is none at ${plainText(dirname(given))}.`);
  }
  accessSync(folder, constants.W_OK);
  return realpathSync.native(folder);
}

/** Whether a path is the same as another or below it. */
function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way === '' || !/^(?:\.\.(?:[\\/]|$)|[a-z]:|\\\\)/i.test(way);
}

/** Whether both are one file, such as under a second name or in another letter case. */
function isSame(one: Stats | undefined, other: Stats): boolean {
  return one?.dev === other.dev && one.ino === other.ino;
}
