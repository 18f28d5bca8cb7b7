import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ConnectorSource } from '../core/contract/connector-source.ts';
import { openDropped } from '../core/intake/open-dropped.ts';
import { CannotRun } from './cannot-run.ts';

const NOT_LOOKED_INTO: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The connectors at a path: in a folder, at any depth below it, in a zip, or a file alone. */
export async function connectorsAt(path: string): Promise<readonly ConnectorSource[]> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new CannotRun(`Check the path: there is nothing at ${path}.`);
  const given = path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const isZip = stat.isFile() && /\.zip$/i.test(given);
  const files = stat.isDirectory()
    ? filesBelow(path, given)
    : [[isZip ? given : basename(given), path] as const];
  const opened = await openDropped(
    new Map(files.map(([name, file]) => [name, new Uint8Array(readFileSync(file))])),
  );
  if (!opened.ok) throw new CannotRun(opened.error.message);
  return opened.value.connectors.map((source) => ({
    ...source,
    root: source.root === '' ? given : source.root,
    name: nameOf(source, path),
    location: resolve(source.root === '' ? path : source.root).replaceAll('\\', '/'),
  }));
}

/** A path such as `.` has no name of its own. */
function nameOf({ name }: ConnectorSource, path: string): string {
  return /^\.*$/.test(name) ? basename(resolve(path)).replace(/\.zip$/i, '') : name;
}

/** Name under which it was given, and the path to read it from. Links to folders are not followed. */
function filesBelow(folder: string, given: string): (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = `${given}/${entry.name}`;
    if (entry.isDirectory()) return NOT_LOOKED_INTO.has(entry.name) ? [] : filesBelow(path, name);
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? [[name, path] as const] : [];
  });
}
