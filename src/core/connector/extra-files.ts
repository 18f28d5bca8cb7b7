import type { Role } from '../contract/report.ts';

/** A file that does not belong to the connector, or a folder of such files. */
export interface ExtraFile {
  /** The path of a folder ends in `/`. */
  readonly path: string;
  readonly role: Role;
  /** How many files it stands for. */
  readonly count: number;
  /** Its name in messages. */
  readonly label: string;
}

/** Lists files that are neither artifacts nor scripts nor needed. A folder that contains only such files is listed as one. */
export function extraFiles(
  files: Iterable<readonly [path: string, role: Role]>,
  isNeeded: (path: string) => boolean = () => false,
): readonly ExtraFile[] {
  const all = [...files];
  const isKept = (path: string, role: Role) =>
    isArtifact(role) || role === 'preflight' || isScriptName(path) || isNeeded(path);
  const kept = all.filter(([path, role]) => isKept(path, role));
  const neededTops = new Set(kept.map(([path]) => topOf(path)));
  const extras = new Map<string, { readonly role: Role; count: number }>();
  for (const [path, role] of all) {
    if (isKept(path, role)) continue;
    const top = topOf(path);
    const listed = neededTops.has(top) ? path : top;
    const extra = extras.get(listed);
    if (extra === undefined) extras.set(listed, { role, count: 1 });
    else extra.count += 1;
  }
  return Array.from(extras, ([path, { role, count }]) => {
    return { path, role, count, label: labelOf(path, count) };
  });
}

/** Whether the path is that of a C# file. */
export function isScriptName(path: string): boolean {
  return /\.csx?$/i.test(path);
}

const artifacts: ReadonlySet<Role> = new Set(['apiDefinition', 'apiProperties', 'icon', 'script']);

function isArtifact(role: Role): boolean {
  return artifacts.has(role);
}

/** Returns the outermost folder of the path, or the path itself. */
function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash + 1);
}

function labelOf(path: string, count: number): string {
  if (!path.endsWith('/')) return path;
  return `the folder ${path.slice(0, -1)} (${count} ${count === 1 ? 'file' : 'files'})`;
}
