import type { JsonPointer } from '../diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { arrayOr, isObject, type JsonObject, textOr } from '../files/json-value.ts';

/** A text of a definition, and what the publisher calls it. */
export interface NamedText {
  readonly text: string;
  /** The member it is the value of: `description`, or, for a value, the member of that sample. */
  readonly member: string;
  /** The parameter, property or member of a sample that the text is a value of. */
  readonly name: string;
  readonly pointer: JsonPointer;
}

/** Members that hold a value of the thing they describe. */
const VALUES: ReadonlySet<string> = new Set(['default', 'example', 'x-example', 'x-ms-test-value']);

/** Every text of a definition; values are named as what they are values of, references left out. */
export function namedTexts(value: unknown): readonly NamedText[] {
  const found: NamedText[] = [];
  collect({ value, pointer: '', name: '', member: '' }, found);
  return found;
}

interface Place {
  readonly value: unknown;
  readonly pointer: JsonPointer;
  readonly name: string;
  readonly member: string;
}

// No generator: handing each text up through all levels takes longer than the walk itself.
function collect(place: Place, found: NamedText[]): void {
  const { value, pointer, name, member } = place;
  if (typeof value === 'string') found.push({ text: value, pointer, name, member });
  else if (isObject(value)) collectMembers(value, place, found);
  else {
    for (const [index, item] of arrayOr(value).entries()) {
      collect({ value: item, pointer: child(pointer, index), name, member }, found);
    }
  }
}

function collectMembers(value: JsonObject, { pointer, name }: Place, found: NamedText[]): void {
  const owner = ownName(value) ?? name;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref') continue;
    const itemName = VALUES.has(key) ? owner : key;
    collect({ value: item, pointer: child(pointer, key), name: itemName, member: key }, found);
  }
}

/** Of a parameter. */
function ownName(value: JsonObject): string | undefined {
  return value.in === undefined ? undefined : textOr(value.name);
}
