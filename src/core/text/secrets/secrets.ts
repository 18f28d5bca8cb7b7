import { isPlaceholder, isSample } from '../placeholder.ts';
import { assignedSecrets } from './assigned-secrets.ts';
import { kindOfName } from './secret-names.ts';
import type { Secret, SecretShape } from './secret-shape.ts';
import { secretShapes } from './secret-shapes.ts';
import { isRealGuid, isSecretValue, looksRandom } from './secret-values.ts';

export type { Secret } from './secret-shape.ts';

/** A quick test that most texts fail: a text with a secret has a digit or one of the signs that passwords have. */
const MAY_CONTAIN = /[\d@!#$%^&*]/;

/** All literals. One that begins with another comes before it. */
const literals = [...new Set(secretShapes.flatMap((shape) => shape.literals))].toSorted(
  (one, other) => other.length - one.length,
);
/** Without one of these literals, no pattern with literals matches. */
const ANY_LITERAL = new RegExp(
  literals.map((literal) => literal.replace(/\W/g, '\\$&')).join('|'),
  'gi',
);
const NONE: ReadonlySet<string> = new Set();
/** Patterns without literals match only texts with this many characters in a row. */
const LONG_WORD = /(?<![^\s"'`,;<>()/])[^\s"'`,;<>()/]{40}/;

const SCHEME = /^(?:Bearer|Basic|Token|Api-?Key|Key|SSWS)\s+(?=\S+$)/i;

/**
 * Finds credentials and tenant ids in a text by their format, by the name before them (`"apiKey": "…"`),
 * or by `memberName`, the name of the member with the text. Skips placeholders and sample values.
 */
export function findSecrets(text: string, memberName = ''): readonly Secret[] {
  if (!mayContainSecrets(text)) return [];
  const named = namedSecret(text, memberName);
  if (named !== undefined) return [named];
  const found = [...byShape(text), ...assignedSecrets(text)];
  return found.length === 0 ? found : withoutOverlaps(found);
}

/** Whether a text may contain secrets. Fast, and false for most texts. */
export function mayContainSecrets(text: string): boolean {
  return text.length >= 6 && MAY_CONTAIN.test(text);
}

/** Shortens a secret so that messages can show it. */
export function masked(secret: string): string {
  return `${secret.slice(0, visible(secret))}…`;
}

/** How many of its first characters may be shown: at most four. */
export function visible(secret: string): number {
  return Math.min(4, Math.floor(secret.length / 4));
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

function byShape(text: string): readonly Secret[] {
  const found = literalsIn(text);
  const hasLongWord = text.length >= 40 && LONG_WORD.test(text);
  if (found.size === 0 && !hasLongWord) return [];
  const mayMatch = (shape: SecretShape) =>
    shape.literals.length === 0
      ? hasLongWord
      : shape.literals.some((literal) => found.has(literal));
  return secretShapes.filter(mayMatch).flatMap((shape) => [...matchesOf(shape, text)]);
}

/** Returns the literals in a text, in one pass. */
function literalsIn(text: string): ReadonlySet<string> {
  ANY_LITERAL.lastIndex = 0;
  if (!ANY_LITERAL.test(text)) return NONE;
  const found = new Set<string>();
  ANY_LITERAL.lastIndex = 0;
  for (let match = ANY_LITERAL.exec(text); match !== null; match = ANY_LITERAL.exec(text)) {
    found.add(match[0].toLowerCase());
    // Another one may begin inside it.
    ANY_LITERAL.lastIndex = match.index + 1;
  }
  for (const longer of [...found]) {
    for (const literal of literals) if (longer.startsWith(literal)) found.add(literal);
  }
  return found;
}

function* matchesOf(shape: SecretShape, text: string): Generator<Secret> {
  for (const match of text.matchAll(shape.pattern)) {
    const value = match.slice(1).find((group) => group !== undefined) ?? match[0];
    if (!isLikely(shape, value, value === match[0])) continue;
    const start = match.index + match[0].lastIndexOf(value);
    yield { kind: shape.kind, start, end: start + value.length };
  }
}

/** What examples of addresses say in place of a password. */
const STAND_IN = /^(?:pass|passwd|pwd|secret|token|key|test|admin|user|root)$/i;

function isLikely(shape: SecretShape, value: string, isWhole: boolean): boolean {
  if (shape.mayRepeat) return !isSample(value);
  const isVaried = shape.isPassword ? !STAND_IN.test(value) : isWhole || looksRandom(value);
  return isVaried && !isPlaceholder(value);
}

/** The secret that a text is as a whole, by the name of its member. */
function namedSecret(text: string, memberName: string): Secret | undefined {
  const named = kindOfName(memberName);
  if (named === undefined) return undefined;
  const value = text.trim().replace(SCHEME, '');
  const { kind, suspicion } = named;
  const isSecret = suspicion === 'guid' ? isRealGuid(value) : isSecretValue(value, suspicion);
  if (!isSecret) return undefined;
  const start = text.indexOf(value);
  return { kind, start, end: start + value.length };
}
