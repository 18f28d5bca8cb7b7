import { maskOf } from '../../text/secrets/secret-mask.ts';
import { findSecrets } from '../../text/secrets/secrets.ts';
import type { SecretInPath } from './found-secret.ts';

/** Shorter names have no room for a secret. */
const SHORTEST = 10;

const EXTENSION = /\.[a-z\d]{1,6}$/i;

/** Finds secrets in the parts of a name; `path` is the file they are reported with. */
export function secretsInPath(path: string, name: string): readonly SecretInPath[] {
  return name
    .split('/')
    .filter((part) => part.length >= SHORTEST && /\d/.test(part))
    .flatMap((part) => secretsInName(part).map((found) => ({ ...found, path })));
}

/** A path that belongs to no connector, as it may be shown. */
export function maskedPath(path: string): string {
  return maskOf(secretsInPath(path, path).map(({ value }) => value))(path);
}

/** In names, words are joined by signs, and a secret may begin after any of them. */
function secretsInName(name: string): readonly { readonly kind: string; readonly value: string }[] {
  const starts = [0, ...Array.from(name.matchAll(/[-_. ()+@]/g), ({ index }) => index + 1)];
  for (const from of starts) {
    const rest = name.slice(from).replace(EXTENSION, '');
    if (rest.length < SHORTEST) break;
    const found = findSecrets(rest);
    if (found.length > 0) {
      return found.map(({ kind, start, end }) => ({ kind, value: rest.slice(start, end) }));
    }
  }
  return [];
}
