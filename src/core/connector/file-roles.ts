import type { ConnectorFiles } from '../contract/connector-source.ts';
import type { Role } from '../contract/report.ts';
import { beginnings, MOST_MARKDOWN } from './beginnings.ts';

/** The names under which the artifacts are certified. */
export const artifactNames = {
  apiDefinition: 'apiDefinition.swagger.json',
  apiProperties: 'apiProperties.json',
  icon: 'icon.png',
  script: 'script.csx',
} as const;

/** From the surest sign of a role to the weakest: the exact name, its usual variants, the content. */
const signs: readonly { readonly role: Role; readonly is: (file: Candidate) => boolean }[] = [
  ...Object.entries(artifactNames).map(([role, name]) => ({
    role: role as Role,
    is: ({ path }: Candidate) => path === name,
  })),
  { role: 'intro', is: ({ name }) => name === 'intro.md' },
  { role: 'readme', is: ({ name }) => name === 'readme.md' },
  { role: 'settings', is: ({ name }) => name === 'settings.json' },
  { role: 'apiDefinition', is: ({ name }) => name === 'apidefinition.swagger.json' },
  { role: 'apiProperties', is: ({ name }) => name === 'apiproperties.json' },
  {
    role: 'apiDefinition',
    is: ({ name }) => /^(apidefinition|swagger)(\.swagger)?\.json$/.test(name),
  },
  { role: 'icon', is: ({ name }) => name === 'icon.png' },
  { role: 'script', is: ({ name }) => /\.csx?$/.test(name) },
  { role: 'apiDefinition', is: ({ name, beginning }) => isJson(name) && saysSwagger(beginning()) },
  {
    role: 'apiProperties',
    is: ({ name, beginning }) => isJson(name) && saysProperties(beginning()),
  },
  {
    role: 'icon',
    is: ({ name, isShown }) =>
      /(icon|logo)[^/]*\.(png|jpe?g|gif|svg|webp|bmp|ico)$/.test(name) && !isShown(),
  },
  { role: 'icon', is: ({ path, isShown }) => /^[^/]+\.png$/i.test(path) && !isShown() },
];

/** What stands around the name of a file in Markdown, HTML and addresses. */
const AROUND_NAMES = /[\n\r()<>[\]"'`/\\?#=|]/;

interface Candidate {
  readonly path: string;
  /** Last part of the path, in lower case. */
  readonly name: string;
  /** The text that it begins with. */
  readonly beginning: () => string;
  /** A Markdown file names it: it is a picture of the documentation. */
  readonly isShown: () => boolean;
}

/** What each file of a connector is for. Each role goes to one file, the one with the surest sign. */
export function rolesOf(files: ConnectorFiles): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const taken = new Set<Role>();
  const shown = shownIn(files);
  const beginningOf = beginnings();
  const candidates = Array.from(files, ([path, bytes]) => {
    const name = baseName(path);
    return { path, name, beginning: () => beginningOf(bytes), isShown: () => shown(name) };
  });
  candidates.sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
  for (const { role, is } of signs) {
    if (taken.has(role)) continue;
    const found = candidates.find((file) => !roles.has(file.path) && is(file));
    if (found === undefined) continue;
    roles.set(found.path, role);
    taken.add(role);
  }
  return new Map(Array.from(files.keys(), (path) => [path, roles.get(path) ?? 'unknown']));
}

/** Whether a file could only be part of a connector's folder: what tells a folder from others. */
export function marksConnector(path: string, beginning: () => string): boolean {
  const name = baseName(path);
  return (
    /^api(definition|properties)(\.swagger)?\.json$/.test(name) ||
    (isJson(name) && saysSwagger(beginning()))
  );
}

/** Tells whether a Markdown file among these names a file, given the last part of its path in lower case. Reads them once asked. */
export function shownIn(files: ConnectorFiles): (name: string) => boolean {
  let named: ReadonlySet<string> | undefined;
  return (name) => {
    named ??= namedIn(files);
    return named.has(name) || named.has(asInAddress(name));
  };
}

function namedIn(files: ConnectorFiles): ReadonlySet<string> {
  const named = new Set<string>();
  const beginningOf = beginnings(MOST_MARKDOWN);
  for (const [path, bytes] of files) {
    if (!/\.md$/i.test(path)) continue;
    const text = beginningOf(bytes).toLowerCase();
    // A name may have blanks in it, and stand before a title.
    for (const part of text.split(AROUND_NAMES)) {
      named.add(part.trim());
      for (const word of part.split(/\s+/)) named.add(word);
    }
  }
  return named;
}

/** The last part of a path, as written. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The last part of a path, in lower case. */
export function baseName(path: string): string {
  return fileName(path).toLowerCase();
}

function depth(path: string): number {
  return path.split('/').length;
}

function asInAddress(name: string): string {
  return name.replaceAll(' ', '%20');
}

function isJson(name: string): boolean {
  return /\.json$/.test(name);
}

function saysSwagger(text: string): boolean {
  return /"swagger"\s*:\s*"2\.\d/.test(text);
}

function saysProperties(text: string): boolean {
  return /"properties"\s*:/.test(text) && /"(iconBrandColor|connectionParameters)"\s*:/.test(text);
}
