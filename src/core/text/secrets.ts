import { isPlaceholder } from './placeholder.ts';
import { secretShapes } from './secret-shapes.ts';

/** Where in a text something stands that nobody else should see. */
export interface Secret {
  /** As a message names it: `a GitHub token`. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Hardly a text passes: what is chosen by chance has a digit, and people’s passwords stand behind such signs. */
const MAY_HOLD = /\d|:\/\/[^\s@]{1,200}@|(?:password|pwd)\s{0,4}=/i;

/** Without one of these no shape need be tried. */
const SOME_MARK = new RegExp(
  secretShapes
    .flatMap(({ marks }) => marks)
    .map((mark) => mark.replace(/\W/g, '\\$&'))
    .join('|'),
  'i',
);

const GUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

/** The names of members, parameters and assignments behind which a credential stands. */
const SECRET_NAME =
  /(?:client|app|consumer|shared)[-_ ]?secret|pass(?:word|phrase|wd)|(?:api|access|subscription|function|account|private|master|admin|auth|app)[-_ ]?key|(?:access|auth|api|bearer|refresh|bot|user|app)[-_ ]?token|^(?:x-)?(?:token|secret|pwd|authorization|credentials?)$/i;
const TENANT_NAME =
  /(?:^|[-_. ])tenant(?:[-_ ]?id)?$|(?:azure|aad|entra)[-_ ]?tenant|directory[-_ ]?id$|[a-z]TenantI[dD]$/i;
const CLIENT_NAME = /^(?:oauth|azure|aad|entra)?[-_ ]?client[-_ ]?id$/i;

/** Without one of these nothing is assigned that `ASSIGNMENT` would find. */
const ASSIGNED = /secret|passw|pwd|key|token/i;

const PAGING = /^(?:next|page|paging|skip|sync|continuation|cursor|delta)/i;

const ASSIGNMENT =
  /(?<![\w-])((?:[a-z_-]{1,30} ?)?(?:secret|password|passwd|pwd|key|token))["']?\s{0,3}[:=]\s{0,3}["']?([^\s"'`,;<>{}()]{8,400})/gi;

/**
 * Credentials and tenant ids in a text: known by their form, by a name in front of them (`"apiKey": "…"`),
 * or by `memberName`, the name of what holds the text. Placeholders and sample values are not among them.
 */
export function findSecrets(text: string, memberName = ''): readonly Secret[] {
  if (!mayHoldSecrets(text)) return [];
  const named = kindByName(text.trim(), memberName);
  if (named !== undefined) return [{ kind: named, start: 0, end: text.length }];
  return apart([...byShape(text), ...byAssignment(text)]);
}

/** Whether a text is worth the search; hardly one is. */
export function mayHoldSecrets(text: string): boolean {
  return text.length >= 8 && MAY_HOLD.test(text);
}

/** As much of a secret as a message may show. */
export function masked(secret: string): string {
  return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…`;
}

/** In the order of the text; of two that overlap the one that starts first, or else the longer. */
function apart(found: readonly Secret[]): readonly Secret[] {
  let free = 0;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

function* byShape(text: string): Generator<Secret> {
  if (!SOME_MARK.test(text)) return;
  const lower = text.toLowerCase();
  for (const { kind, marks, shape, isChosen } of secretShapes) {
    if (!marks.some((mark) => lower.includes(mark))) continue;
    for (const match of text.matchAll(shape)) {
      const value = match[1] ?? match[0];
      const isLikely = match[1] === undefined || isChosen || looksRandom(value);
      if (!isLikely || isPlaceholder(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      yield { kind, start, end: start + value.length };
    }
  }
}

function* byAssignment(text: string): Generator<Secret> {
  if (!ASSIGNED.test(text)) return;
  for (const match of text.matchAll(ASSIGNMENT)) {
    const [whole, name = '', value = ''] = match;
    const kind = kindByName(value, name) ?? kindByName(value, lastWord(name));
    if (kind === undefined) continue;
    const start = match.index + whole.length - value.length;
    yield { kind, start, end: start + value.length };
  }
}

/** Of `string token` in code the name; paging has tokens that open nothing. */
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

/** One word of letters and digits, too varied for a name or a sentence. */
function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^a-z]/gi, '').length;
  return digits > 0 && letters > 0 && new Set(value).size >= Math.min(8, value.length / 2 + 2);
}
