import type { ConnectorFiles } from '../../contract/connector-source.ts';
import type { Role } from '../../contract/report.ts';
import { isTextual } from '../../files/textual.ts';
import { describesApi } from '../../formats/format-of.ts';
import { roleByContent } from '../../formats/role-by-content.ts';
import { beginnings } from './beginnings.ts';
import { baseName } from './file-name.ts';
import { mentionedInMarkdown } from './mentioned-names.ts';
import { type Candidate, signs } from './role-signs.ts';

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
  const candidates = Array.from(files, ([path, bytes]): Candidate => {
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

function depth(path: string): number {
  return path.split('/').length;
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
