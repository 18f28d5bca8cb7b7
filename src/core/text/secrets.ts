import { isPlaceholder } from './placeholder.ts';
import { secretShapes } from './secret-shapes.ts';

/** The position of a credential or tenant id in a text. */
export interface Secret {
  /** What messages call it: `a GitHub token`. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A quick test that most texts fail: random values have a digit, and chosen passwords follow one of these signs. */
const MAY_CONTAIN = /\d|:\/\/[^\s@]{1,200}@|(?:password|pwd)\s{0,4}=/i;

/** Without one of these literals, no pattern matches. */
const ANY_LITERAL = new RegExp(
  secretShapes
    .flatMap(({ literals }) => literals)
    .map((literal) => literal.replace(/\W/g, '\\$&'))
    .join('|'),
  'i',
);

const GUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

/** Names of members, parameters and variables that hold credentials. */
const SECRET_NAME =
  /(?:client|app|consumer|shared)[-_ ]?secret|pass(?:word|phrase|wd)|(?:api|access|subscription|function|account|private|master|admin|auth|app)[-_ ]?key|(?:access|auth|api|bearer|refresh|bot|user|app)[-_ ]?token|^(?:x-)?(?:token|secret|pwd|authorization|credentials?)$/i;
const TENANT_NAME =
  /(?:^|[-_. ])tenant(?:[-_ ]?id)?$|(?:azure|aad|entra)[-_ ]?tenant|directory[-_ ]?id$|[a-z]TenantI[dD]$/i;
const CLIENT_NAME = /^(?:oauth|azure|aad|entra)?[-_ ]?client[-_ ]?id$/i;

/** Without one of these words, `ASSIGNMENT` does not match. */
const ASSIGNED_NAME = /secret|passw|pwd|key|token/i;

const PAGING = /^(?:next|page|paging|skip|sync|continuation|cursor|delta)/i;

const ASSIGNMENT =
  /(?<![\w-])((?:[a-z_-]{1,30} ?)?(?:secret|password|passwd|pwd|key|token))["']?\s{0,3}[:=]\s{0,3}["']?([^\s"'`,;<>{}()]{8,400})/gi;

/**
 * Finds credentials and tenant ids in a text by their format, by the name before them (`"apiKey": "…"`),
 * or by `memberName`, the name of the member with the text. Skips placeholders and sample values.
 */
export function findSecrets(text: string, memberName = ''): readonly Secret[] {
  if (!mayContainSecrets(text)) return [];
  const named = kindByName(text.trim(), memberName);
  if (named !== undefined) return [{ kind: named, start: 0, end: text.length }];
  return withoutOverlaps([...byShape(text), ...byAssignment(text)]);
}

/** Whether a text may contain secrets. Fast, and false for most texts. */
export function mayContainSecrets(text: string): boolean {
  return text.length >= 8 && MAY_CONTAIN.test(text);
}

/** Shortens a secret so that messages can show it. */
export function masked(secret: string): string {
  return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…`;
}

/** Sorts by position. Of two that overlap, keeps the first, or the longer one if both start together. */
function withoutOverlaps(found: readonly Secret[]): readonly Secret[] {
  let lastEnd = 0;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < lastEnd) return false;
      lastEnd = end;
      return true;
    });
}

function* byShape(text: string): Generator<Secret> {
  if (!ANY_LITERAL.test(text)) return;
  const lower = text.toLowerCase();
  for (const { kind, literals, pattern, isPassword } of secretShapes) {
    if (!literals.some((literal) => lower.includes(literal))) continue;
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? match[0];
      const isLikely = match[1] === undefined || isPassword || looksRandom(value);
      if (!isLikely || isPlaceholder(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      yield { kind, start, end: start + value.length };
    }
  }
}

function* byAssignment(text: string): Generator<Secret> {
  if (!ASSIGNED_NAME.test(text)) return;
  for (const match of text.matchAll(ASSIGNMENT)) {
    const [whole, name = '', value = ''] = match;
    const kind = kindByName(value, name) ?? kindByName(value, lastWord(name));
    if (kind === undefined) continue;
    const start = match.index + whole.length - value.length;
    yield { kind, start, end: start + value.length };
  }
}

/** Returns the variable name of a declaration such as `string token`. Paging tokens are not secret. */
function lastWord(name: string): string {
  return PAGING.test(name) ? '' : name.slice(name.lastIndexOf(' ') + 1);
}

function kindByName(value: string, name: string): string | undefined {
  const kind = kindOfName(name);
  if (kind === undefined) return undefined;
  const isLikely = kind.endsWith(' id') ? GUID.test(value) : looksRandom(value);
  return isLikely && !isPlaceholder(value) ? kind : undefined;
}

function kindOfName(name: string): string | undefined {
  if (TENANT_NAME.test(name)) return 'a tenant id';
  if (CLIENT_NAME.test(name)) return 'a client id';
  if (!SECRET_NAME.test(name)) return undefined;
  return /pass|pwd/i.test(name) ? 'a password' : 'a key or token';
}

/** Whether a value is one word with letters and digits, too varied for a name. */
function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^a-z]/gi, '').length;
  return digits > 0 && letters > 0 && new Set(value).size >= Math.min(8, value.length / 2 + 2);
}
