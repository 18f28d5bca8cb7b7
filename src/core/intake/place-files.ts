import { junkReason } from '../connector/junk.ts';
import { artifactNames } from '../connector/roles/artifact-names.ts';
import { baseName, fileName } from '../connector/roles/file-name.ts';
import { rolesOf } from '../connector/roles/file-roles.ts';
import { maskedPath } from '../connector/secrets/secrets-in-path.ts';
import { solutionRoles } from '../connector/solution-files.ts';
import type { NewFiles, Placement } from '../contract/change.ts';
import type { ConnectorFiles, ConnectorSource } from '../contract/connector-source.ts';
import type { Role } from '../contract/report.ts';
import { JsonFile } from '../files/json/json-file.ts';
import { objectOr, textOr } from '../files/json/json-value.ts';
import { isArchive } from './find-connectors.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A dropped file, and what it is for. */
interface Dropped {
  readonly name: string;
  readonly role: Role;
  readonly bytes: Bytes;
}

/** How many names are listed. */
const NAMED_AT_MOST = 2;

/** Decides what becomes of files that are dropped onto an open connector: each replaces the file of its role, unless they are another connector. */
export function placeFiles(source: ConnectorSource, files: ConnectorFiles): Placement {
  const paths = [...files.keys()].filter((path) => junkReason(path) === undefined);
  if (paths.some((path) => path.includes('/') || isArchive(path))) return { kind: 'open' };
  const dropped = droppedFiles(files, paths);
  const roles = source.solution
    ? solutionRoles(source.files, source.solution)
    : rolesOf(source.files);
  const changes = new Map<string, Bytes | undefined>();
  const leftOut: string[] = [];
  for (const file of dropped) {
    const change = changeFor(file, source.files, roles);
    if (!change) leftOut.push(file.name);
    else for (const [path, bytes] of change) changes.set(path, bytes);
  }
  if (changes.size === 0) return { kind: 'open' };
  const replacement = { name: nameOf(source.files, changes, leftOut), files: changes };
  const titles = otherTitles(source, dropped, roles);
  if (!titles) return { kind: 'replace', replacement };
  if (dropped.some(({ role }) => role === 'apiProperties')) return { kind: 'open' };
  return { kind: 'ask', ...titles, replacement };
}

/** Browsers number the copies of a download: `icon (1).png`. */
function droppedFiles(files: ConnectorFiles, paths: readonly string[]): readonly Dropped[] {
  const named = new Map<string, Bytes>();
  for (const path of paths) {
    const bytes = files.get(path);
    if (bytes) named.set(path.replace(/ ?\(\d+\)(?=\.\w+$)/, ''), bytes);
  }
  const roles = rolesOf(named);
  return Array.from(named, ([name, bytes]) => {
    return { name, bytes, role: roles.get(name) ?? 'unknown' };
  });
}

/** Returns which files change if the connector gets a file. Undefined if it has no place for it. */
function changeFor(
  { name, role, bytes }: Dropped,
  files: ConnectorFiles,
  roles: ReadonlyMap<string, Role>,
): NewFiles | undefined {
  const namesake = [...files.keys()].find((path) => baseName(path) === name.toLowerCase());
  if (role === 'unknown') return namesake === undefined ? undefined : new Map([[namesake, bytes]]);
  const known = [...roles].flatMap(([path, each]) => (each === role ? [path] : []));
  const [old] = known;
  // In a solution, the API properties are in several files.
  if (known.length > 1) return namesake === undefined ? undefined : new Map([[namesake, bytes]]);
  if (old !== undefined && extension(old) === extension(name)) return new Map([[old, bytes]]);
  const certified = new Map<Role, string>(Object.entries(artifactNames) as [Role, string][]).get(
    role,
  );
  const path =
    certified !== undefined && extension(certified) === extension(name) ? certified : name;
  return new Map([...(old === undefined ? [] : [[old, undefined] as const]), [path, bytes]]);
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf('.')).toLowerCase();
}

/** Returns the titles of both if the dropped definition is of another API than the open one. */
function otherTitles(
  source: ConnectorSource,
  dropped: readonly Dropped[],
  roles: ReadonlyMap<string, Role>,
): { readonly open: string; readonly other: string } | undefined {
  const [path = ''] = [...roles].find(([, role]) => role === 'apiDefinition') ?? [];
  const bytes = source.files.get(path);
  const theirs = dropped.find(({ role }) => role === 'apiDefinition');
  if (!bytes || !theirs) return undefined;
  const [open, other] = [definitionOf(path, bytes), definitionOf(theirs.name, theirs.bytes)];
  if (open.title === undefined || other.title === undefined) return undefined;
  if (open.title.toLowerCase() === other.title.toLowerCase() || sharesPaths(open, other))
    return undefined;
  return { open: maskedPath(open.title), other: maskedPath(other.title) };
}

interface Definition {
  readonly title: string | undefined;
  readonly paths: readonly string[];
}

function definitionOf(path: string, bytes: Bytes): Definition {
  const { info, paths } = objectOr(new JsonFile(path, bytes).value);
  return { title: textOr(objectOr(info).title)?.trim(), paths: Object.keys(objectOr(paths)) };
}

/** Whether half of the paths are in both: then one is a version of the other with a new title. */
function sharesPaths(one: Definition, other: Definition): boolean {
  const known = new Set(one.paths);
  const shared = other.paths.filter((path) => known.has(path)).length;
  return shared > 0 && shared * 2 >= Math.min(one.paths.length, other.paths.length);
}

function nameOf(files: ConnectorFiles, changes: NewFiles, leftOut: readonly string[]): string {
  const written = [...changes].flatMap(([path, bytes]) => (bytes ? [path] : []));
  const isNew = changes.size === written.length && written.every((path) => !files.has(path));
  const without = leftOut.length === 0 ? '' : `, left out ${named(leftOut)}`;
  return `${isNew ? 'Added' : 'Replaced'} ${named(written)}${without}`;
}

function named(paths: readonly string[]): string {
  if (paths.length > NAMED_AT_MOST) return `${paths.length} files`;
  return paths.map((path) => maskedPath(fileName(path))).join(' and ');
}
