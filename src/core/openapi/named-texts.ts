import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { isObject, type JsonObject, textOr } from '../files/json-value.ts';

/** A text in a definition, with the name that the publisher knows it by. */
export interface NamedText {
  readonly text: string;
  /** The member that holds the text, such as `description`. For an item of a list, the member that holds the list. */
  readonly member: string;
  /** For a default or example, the parameter or property it is a value of; else the member. */
  readonly name: string;
  readonly pointer: JsonPointer;
}

/** Members that hold a value of the parameter or property itself. */
const VALUE_MEMBERS: ReadonlySet<string> = new Set([
  'default',
  'example',
  'x-example',
  'x-ms-test-value',
]);

/** Finds the texts in an object that `isWanted` accepts. A value gets the name of its parameter or property; references are skipped. */
export function namedTexts(
  value: JsonObject,
  isWanted: (text: string) => boolean,
): readonly NamedText[] {
  const walk = new Walk(isWanted);
  walk.takeMembers(value, '');
  return walk.found;
}

// Neither a generator nor an object for each unwanted text: those would take longer than the walk itself.
class Walk {
  readonly found: NamedText[] = [];
  readonly #isWanted: (text: string) => boolean;
  readonly #path: (string | number)[] = [];

  constructor(isWanted: (text: string) => boolean) {
    this.#isWanted = isWanted;
  }

  takeMembers(value: JsonObject, listName: string): void {
    const owner = parameterName(value) ?? listName;
    for (const key in value) {
      if (key === '$ref') continue;
      this.#path.push(key);
      this.#takePart(value[key], VALUE_MEMBERS.has(key) ? owner : key, key);
      this.#path.pop();
    }
  }

  /** Each item of a list gets the name of the list. */
  #takeItems(list: readonly unknown[], name: string, member: string): void {
    for (let index = 0; index < list.length; index += 1) {
      this.#path.push(index);
      this.#takePart(list[index], name, member);
      this.#path.pop();
    }
  }

  #takePart(value: unknown, name: string, member: string): void {
    if (Array.isArray(value)) this.#takeItems(value, name, member);
    else if (isObject(value)) this.takeMembers(value, name);
    else if (typeof value === 'string' && this.#isWanted(value)) {
      this.found.push({ text: value, name, member, pointer: child('', ...this.#path) });
    }
  }
}

/** Returns the name of a parameter, or undefined for anything else. */
function parameterName(value: JsonObject): string | undefined {
  return value.in === undefined ? undefined : textOr(value.name);
}
