import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { isObject, type JsonObject, textOr } from '../files/json-value.ts';

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

/** Those texts of an object that are looked for; values are named as what they are values of, references left out. */
export function namedTexts(
  value: JsonObject,
  isWanted: (text: string) => boolean,
): readonly NamedText[] {
  const walk = new Walk(isWanted);
  walk.takeMembers(value, '');
  return walk.found;
}

// No generator, and nothing made for what is not wanted: that would take longer than the walk itself.
class Walk {
  readonly found: NamedText[] = [];
  readonly #isWanted: (text: string) => boolean;
  readonly #way: (string | number)[] = [];

  constructor(isWanted: (text: string) => boolean) {
    this.#isWanted = isWanted;
  }

  takeMembers(value: JsonObject, listName: string): void {
    const owner = ownName(value) ?? listName;
    for (const key in value) {
      if (key === '$ref') continue;
      this.#way.push(key);
      this.#takePart(value[key], VALUES.has(key) ? owner : key, key);
      this.#way.pop();
    }
  }

  /** Items of a list go by the name of the list, which is owned by nothing. */
  #takeItems(list: readonly unknown[], name: string, member: string): void {
    for (let index = 0; index < list.length; index += 1) {
      this.#way.push(index);
      this.#takePart(list[index], name, member);
      this.#way.pop();
    }
  }

  #takePart(value: unknown, name: string, member: string): void {
    if (Array.isArray(value)) this.#takeItems(value, name, member);
    else if (isObject(value)) this.takeMembers(value, name);
    else if (typeof value === 'string' && this.#isWanted(value)) {
      this.found.push({ text: value, name, member, pointer: child('', ...this.#way) });
    }
  }
}

/** Of a parameter. */
function ownName(value: JsonObject): string | undefined {
  return value.in === undefined ? undefined : textOr(value.name);
}
