import type { JsonPointer } from '../diagnostic.ts';
import { isObject, type JsonObject, textOr } from '../files/json-value.ts';
import { type JsonStep, pointerOf } from '../files/json-walk.ts';

/** A text of a definition, and what the publisher calls it; its pointer is made when asked for. */
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

/** Those texts of an object that are looked for; values are named as what they are values of, references left out. */
export function namedTexts(
  value: JsonObject,
  isWanted: (text: string) => boolean,
): readonly NamedText[] {
  const found: NamedText[] = [];
  collect(value, { name: '', member: '', step: { name: '', parent: undefined } }, isWanted, found);
  return found;
}

interface Place {
  readonly name: string;
  readonly member: string;
  readonly step: JsonStep;
}

// No generator: handing each text up through all levels takes longer than the walk itself.
function collect(
  value: object,
  place: Place,
  isWanted: (text: string) => boolean,
  found: NamedText[],
): void {
  const owner = isObject(value) ? (ownName(value) ?? place.name) : undefined;
  for (const [key, each] of Object.entries(value)) {
    if (key === '$ref') continue;
    if (typeof each === 'object' && each !== null) {
      collect(each, inside(place, key, owner), isWanted, found);
    } else if (typeof each === 'string' && isWanted(each)) {
      found.push(new Text(each, inside(place, key, owner)));
    }
  }
}

/** Items of a list go by the name of the list, which is owned by nothing. */
function inside({ name, member, step: parent }: Place, key: string, owner?: string): Place {
  const step = { name: key, parent };
  if (owner === undefined) return { name, member, step };
  return { name: VALUES.has(key) ? owner : key, member: key, step };
}

class Text implements NamedText {
  readonly text: string;
  readonly name: string;
  readonly member: string;
  readonly #step: JsonStep;

  constructor(text: string, { name, member, step }: Place) {
    this.text = text;
    this.name = name;
    this.member = member;
    this.#step = step;
  }

  get pointer(): JsonPointer {
    return pointerOf(this.#step);
  }
}

/** Of a parameter. */
function ownName(value: JsonObject): string | undefined {
  return value.in === undefined ? undefined : textOr(value.name);
}
