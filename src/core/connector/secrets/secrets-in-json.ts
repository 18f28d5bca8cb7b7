import type { JsonFile } from '../../files/json/json-file.ts';
import { rangeInLiteral } from '../../files/json/json-literal.ts';
import { namedTexts } from '../../openapi/texts/named-texts.ts';
import { findSecrets, mayContainSecrets } from '../../text/secrets/secrets.ts';
import type { SecretInText } from './found-secret.ts';

/** Finds secrets in the strings of a JSON file. Complete unless the file has something that its value lacks. */
export function secretsInJson(file: JsonFile): {
  readonly secrets: SecretInText[];
  readonly isComplete: boolean;
} {
  const secrets: SecretInText[] = [];
  if (file.value === undefined) return { secrets, isComplete: false };
  for (const namedText of namedTexts(file.value, isSearched)) {
    const { text, name, member } = namedText;
    const from = startIn(text, member);
    for (const found of findSecrets(text.slice(from), name)) {
      const { kind } = found;
      const part = { start: from + found.start, end: from + found.end };
      const value = text.slice(part.start, part.end);
      const { pointer } = namedText;
      const json = { pointer, member, name };
      secrets.push({ kind, value, file, json, ...rangeOf(file, pointer, part) });
    }
  }
  return { secrets, isComplete: isWhole(file) && !hasSecretNames(file) };
}

/** References are many, and few of them have room for a secret. */
function isSearched(text: string, member: string): boolean {
  if (member !== '$ref') return mayContainSecrets(text);
  return hasRoom(text) && hasRoom(text.slice(startIn(text, member)));
}

/** Returns where the text itself begins: in a reference, after `#/definitions/`. */
function startIn(text: string, member: string): number {
  return member === '$ref' ? (/^#\/\w+\//.exec(text)?.[0].length ?? 0) : 0;
}

/** Whether a name is long and odd enough for a secret. */
function hasRoom(name: string): boolean {
  return name.length >= 16 && /\d/.test(name);
}

function rangeOf(
  file: JsonFile,
  pointer: Parameters<JsonFile['locationOf']>[0],
  part: { start: number; end: number },
) {
  const { start, end } = file.locationOf(pointer).value;
  return rangeInLiteral(file.text.slice(start, end), start, part);
}

/** Whether its value has all the file says. A repeated name hides the value before it, a fault hides what follows. */
function isWhole({ syntaxFaults, longNamesAt, contents, index }: JsonFile): boolean {
  return syntaxFaults.length === 0 && longNamesAt.length === 0 && contents.count === index.size;
}

function hasSecretNames({ contents }: JsonFile): boolean {
  const names = [...contents.names].filter(hasRoom);
  return findSecrets(names.join('\n')).length > 0;
}
