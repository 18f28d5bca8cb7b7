import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sizeText } from '../core/archive/fault.ts';
import { MAX_BYTES, MAX_FILES } from '../core/intake/open-dropped.ts';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import type { DiskFile } from './disk-file.ts';
import { codeOf } from './failure-message.ts';
import { isTemporary } from './replace-file.ts';

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const LEADS_NOWHERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ELOOP', 'ENOTDIR']);

/** The files below a folder, and what was skipped. */
export interface FoundFiles {
  readonly files: readonly DiskFile[];
  /** One line for each thing that is not read: what to do, and why. */
  readonly notes: readonly string[];
}

/** Something in a folder that is not a folder itself. */
interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isLink: boolean;
}

/**
 * Finds the files below a folder without reading them. Follows no link to a folder, and none that leads
 * out of the folder. Stops as soon as there are too many files or bytes.
 */
export function findFiles(folder: string, name: string): FoundFiles {
  const root = realpathSync.native(folder);
  const files: DiskFile[] = [];
  const notes: string[] = [];
  let bytes = 0;
  for (const entry of entriesBelow(root, name)) {
    const found = entry.isLink ? linkedFile(entry, root) : plainFile(entry);
    if (typeof found === 'string') notes.push(found);
    else {
      refuseLarge(found);
      files.push(found);
      bytes += found.stats.size;
    }
    const count = files.length + notes.length;
    if (count > MAX_FILES)
      throw tooMuch(name, `more than ${MAX_FILES.toLocaleString('en-US')} files`);
    if (bytes > MAX_BYTES) throw tooMuch(name, `more than ${sizeText(MAX_BYTES)}`);
  }
  return { files, notes };
}

/** Refuses a file that is too large to be looked at. */
export function refuseLarge({ name, stats }: DiskFile): void {
  if (stats.size <= MAX_BYTES) return;
  throw new CannotRun(
    `Leave ${plainText(name)} out: it is ${sizeText(stats.size)}, and the limit is ${sizeText(MAX_BYTES)}.`,
  );
}

function* entriesBelow(folder: string, name: string): Generator<Entry> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED_FOLDERS.has(entry.name)) continue;
    const inner = { path: join(folder, entry.name), name: `${name}/${entry.name}` };
    if (entry.isDirectory()) yield* entriesBelow(inner.path, inner.name);
    else yield { ...inner, isLink: entry.isSymbolicLink() };
  }
}

/** Returns the file, or why it is not read. */
function plainFile({ path, name }: Entry): DiskFile | string {
  const shown = plainText(name);
  if (isTemporary(path))
    return `Delete ${shown}: --fix or pack was interrupted and left it behind.`;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return `Rename ${shown}: no file can be opened under this name.`;
  if (!stats.isFile()) return `Leave ${shown} out: it is neither a file nor a folder.`;
  return { name, path, stats, isLink: false };
}

/** Returns the file that a link leads to, or why it is not read. */
function linkedFile({ path, name }: Entry, root: string): DiskFile | string {
  const shown = plainText(name);
  const target = targetOf(path);
  if (target === undefined) return `Replace the link ${shown}: it leads nowhere.`;
  if (!target.path.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return `Replace the link ${shown} with what it leads to: ${plainText(target.path)} is outside the folder.`;
  }
  if (!target.stats.isFile()) {
    return `Replace the link ${shown} with what it leads to: only links to files are followed.`;
  }
  return { name, ...target, isLink: true };
}

/** What a link leads to in the end; undefined where it leads nowhere or in a circle. */
function targetOf(link: string): { readonly path: string; readonly stats: Stats } | undefined {
  try {
    const path = realpathSync.native(link);
    return { path, stats: statSync(path) };
  } catch (error) {
    if (!LEADS_NOWHERE.has(codeOf(error))) throw error;
    return undefined;
  }
}

function tooMuch(name: string, found: string): CannotRun {
  return new CannotRun(`Name the connector’s own folder: ${plainText(name)} holds ${found}.`);
}
