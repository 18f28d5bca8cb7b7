import type { ConnectorFiles } from '../contract/connector-source.ts';
import type { Role } from '../contract/report.ts';
import { encodingOf } from '../files/decode.ts';
import { isTextual } from '../files/textual.ts';
import { describesApi } from '../formats/format-of.ts';
import { roleByContent } from '../formats/role-by-content.ts';
import { beginnings, MOST_MARKDOWN } from './beginnings.ts';
import { PREFLIGHT_FILE } from './preflight-file.ts';

/** The names under which the artifacts are certified. */
export const artifactNames = {
  apiDefinition: 'apiDefinition.swagger.json',
  apiProperties: 'apiProperties.json',
  icon: 'icon.png',
  script: 'script.csx',
} as const;

/** From the surest sign of a role to the weakest: the exact name, the content, usual names, descriptions of the API in other formats. */
const signs: readonly Sign[] = [
  { role: 'preflight', is: ({ path }) => path === PREFLIGHT_FILE },
  ...Object.entries(artifactNames).map(([role, name]) => ({
    role: role as Role,
    is: (file: Candidate) => file.path === name && !saysOther(file, role as Role),
  })),
  { role: 'intro', is: ({ name }) => name === 'intro.md' },
  { role: 'readme', is: ({ name }) => name === 'readme.md' },
  { role: 'settings', is: ({ name }) => name === 'settings.json' },
  {
    role: 'apiDefinition',
    is: (file) => file.name === 'apidefinition.swagger.json' && !saysOther(file, 'apiDefinition'),
  },
  {
    role: 'apiProperties',
    is: (file) => file.name === 'apiproperties.json' && !saysOther(file, 'apiProperties'),
  },
  {
    role: 'apiDefinition',
    is: (file) =>
      /^(apidefinition|swagger)(\.swagger)?\.json$/.test(file.name) &&
      !saysOther(file, 'apiDefinition'),
  },
  { role: 'icon', is: ({ name }) => name === 'icon.png' },
  { role: 'script', is: ({ name }) => /\.csx?$/.test(name) },
  { role: 'apiDefinition', is: ({ content }) => content() === 'apiDefinition' },
  { role: 'apiProperties', is: ({ content }) => content() === 'apiProperties' },
  { role: 'apiDefinition', is: ({ describesApi }) => describesApi() },
  {
    role: 'icon',
    is: ({ name, isShown }) =>
      /(icon|logo)[^/]*\.(png|jpe?g|gif|svg|webp|bmp|ico)$/.test(name) && !isShown(),
  },
  {
    role: 'icon',
    is: ({ path, isShown }) => /^[^/]+\.png$/i.test(path) && !isShown(),
    isWeak: true,
  },
];

/** A sign of the role of a file. */
interface Sign {
  readonly role: Role;
  readonly is: (file: Candidate) => boolean;
  /** Whether the role is only guessed even if a single file has the sign. */
  readonly isWeak?: true;
}

/** How many bytes usually tell an API definition from API properties. */
const HEAD = 4096;

/** Characters around the name of a file in Markdown, HTML and addresses. */
const AROUND_NAMES = /[\n\r()<>[\]"'`/\\?#=|]/;

interface Candidate {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Last part of the path, in lower case. */
  readonly name: string;
  /** The role by the root of its document. */
  readonly content: () => Role | undefined;
  /** Whether it describes an API in another format. */
  readonly describesApi: () => boolean;
  /** Whether a Markdown file names it, so that it is a picture of the documentation. */
  readonly isShown: () => boolean;
}

/** A file whose role is only guessed. */
export interface Guess {
  readonly path: string;
  readonly role: Role;
  /** Other files with the same sign. The first by depth and name was taken. */
  readonly rivals: readonly string[];
}

/** The role of each file, and the roles that are only guessed. */
export interface RoleChoice {
  readonly roles: ReadonlyMap<string, Role>;
  readonly guesses: readonly Guess[];
}

/** Returns the role of each file of a connector. Each role goes to the one file with the surest sign. */
export function rolesOf(files: ConnectorFiles): ReadonlyMap<string, Role> {
  return chooseRoles(files).roles;
}

/** Like `rolesOf`, but also returns which roles are only guessed. */
export function chooseRoles(files: ConnectorFiles): RoleChoice {
  const roles = new Map<string, Role>();
  const taken = new Set<Role>();
  const shown = mentionedInMarkdown(files);
  const beginningOf = beginnings();
  const candidates = Array.from(files, ([path, bytes]) => {
    const name = baseName(path);
    const beginning = once(() => beginningOf(bytes));
    const isText = isTextual(bytes) && !/\.md$/.test(name);
    return {
      path,
      bytes,
      name,
      content: once(() => (mayBeJson(bytes) ? roleByContent(beginning()) : undefined)),
      describesApi: () => isText && describesApi(beginning()),
      isShown: () => shown(name),
    };
  });
  candidates.sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
  const guesses: Guess[] = [];
  for (const { role, is, isWeak = false } of signs) {
    if (taken.has(role)) continue;
    const found = candidates.filter((file) => !roles.has(file.path) && is(file));
    const [path, ...rivals] = found.map((file) => file.path);
    if (path === undefined) continue;
    roles.set(path, role);
    taken.add(role);
    if (isWeak || (rivals.length > 0 && role !== 'script')) guesses.push({ path, role, rivals });
  }
  const all = Array.from(files.keys(), (path) => [path, roles.get(path) ?? 'unknown'] as const);
  return { roles: new Map(all), guesses };
}

/** Returns the half of a connector that a file must be, if any. Such a file marks its folder as a connector's. */
export function markOf(
  path: string,
  bytes: Uint8Array,
  beginningOf: (bytes: Uint8Array) => string,
): 'apiDefinition' | 'apiProperties' | undefined {
  const [, half] = /^api(definition|properties)(?:\.swagger)?\.json$/.exec(baseName(path)) ?? [];
  if (half !== undefined) return half === 'definition' ? 'apiDefinition' : 'apiProperties';
  if (!mayBeJson(bytes)) return undefined;
  const content = roleByContent(beginningOf(bytes));
  return content === 'apiDefinition' ? content : undefined;
}

/** Returns a function that tells whether one of the Markdown files mentions a name, given in lower case. Reads them on the first call. */
export function mentionedInMarkdown(files: ConnectorFiles): (name: string) => boolean {
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
    // A name may contain blanks, or have a title after it.
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

/** Whether a file with the name of one half of a connector begins like the other. */
function saysOther({ bytes }: Candidate, role: Role): boolean {
  if (role !== 'apiDefinition' && role !== 'apiProperties') return false;
  const head = bytes.subarray(0, HEAD);
  const content = roleByContent(new TextDecoder(encodingOf(head)).decode(head));
  return content !== undefined && content !== role;
}

/** What may come before the first character, in UTF-16 too: whitespace, byte order marks, zero bytes. */
const BEFORE_TEXT: ReadonlySet<number | undefined> = new Set([
  ...[0x20, 0x09, 0x0a, 0x0d],
  ...[0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00],
]);

/** Whether bytes may be a JSON object, by the first character. A comment or a merge marker may come first. */
function mayBeJson(bytes: Uint8Array): boolean {
  let at = 0;
  while (BEFORE_TEXT.has(bytes[at])) at += 1;
  return /^[{/<]/.test(String.fromCharCode(bytes[at] ?? 0));
}

function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
