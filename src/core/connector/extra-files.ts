import type { Role } from '../contract/report.ts';

/** A file that is none of the connector's own, or a folder of such files. */
export interface ExtraFile {
  /** Its path; a folder's ends in `/`. */
  readonly path: string;
  readonly role: Role;
  /** How many files it is. */
  readonly count: number;
  /** As a message names it. */
  readonly label: string;
}

/** The files that are no artifacts, scripts aside; those of a folder that holds nothing needed are one. */
export function extraFiles(
  files: Iterable<readonly [path: string, role: Role]>,
  isNeeded: (path: string) => boolean = () => false,
): readonly ExtraFile[] {
  const all = [...files];
  const isKept = (path: string, role: Role) =>
    isArtifact(role) || isScriptName(path) || isNeeded(path);
  const kept = all.filter(([path, role]) => isKept(path, role));
  const neededTops = new Set(kept.map(([path]) => topOf(path)));
  const extras = new Map<string, { readonly role: Role; count: number }>();
  for (const [path, role] of all) {
    if (isKept(path, role)) continue;
    const top = topOf(path);
    const place = neededTops.has(top) ? path : top;
    const known = extras.get(place);
    if (known === undefined) extras.set(place, { role, count: 1 });
    else known.count += 1;
  }
  return Array.from(extras, ([path, { role, count }]) => {
    return { path, role, count, label: labelOf(path, count) };
  });
}

/** Whether a path names C# code. */
export function isScriptName(path: string): boolean {
  return /\.csx?$/i.test(path);
}

const artifacts: ReadonlySet<Role> = new Set(['apiDefinition', 'apiProperties', 'icon', 'script']);

function isArtifact(role: Role): boolean {
  return artifacts.has(role);
}

/** The file itself, or the outermost folder around it. */
function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash + 1);
}

function labelOf(path: string, count: number): string {
  if (!path.endsWith('/')) return path;
  return `the folder ${path.slice(0, -1)} (${count} ${count === 1 ? 'file' : 'files'})`;
}
