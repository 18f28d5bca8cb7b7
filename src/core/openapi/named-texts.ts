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
export function* namedTexts(value: unknown): Generator<NamedText> {
  yield* textsOf({ value, pointer: '', name: '', member: '' });
}

interface Place {
  readonly value: unknown;
  readonly pointer: JsonPointer;
  readonly name: string;
  readonly member: string;
}

function* textsOf(place: Place): Generator<NamedText> {
  const { value, pointer } = place;
  if (typeof value === 'string') yield { ...place, text: value };
  else if (isObject(value)) yield* textsOfMembers(value, place);
  else {
    for (const [index, item] of arrayOr(value).entries()) {
      yield* textsOf({ ...place, value: item, pointer: child(pointer, index) });
    }
  }
}

function* textsOfMembers(value: JsonObject, { pointer, name }: Place): Generator<NamedText> {
  const owner = ownName(value) ?? name;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref') continue;
    const itemName = VALUES.has(key) ? owner : key;
    yield* textsOf({ value: item, pointer: child(pointer, key), name: itemName, member: key });
  }
}

/** Of a parameter. */
function ownName(value: JsonObject): string | undefined {
  return value.in === undefined ? undefined : textOr(value.name);
}
