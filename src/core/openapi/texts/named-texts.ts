import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from '../../files/json/json-pointer.ts';
import { isObject, type JsonObject, textOr } from '../../files/json/json-value.ts';

/** A text in a JSON file, with the name that the publisher knows it by. */
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
  'value',
  'enum',
  'x-ms-apimTemplateParameter.value',
]);

/** Whether a text is one to find, given the member that holds it. */
type IsWanted = (text: string, member: string) => boolean;

/** Finds the texts in a value that `isWanted` accepts. A value gets the name of its parameter or property. */
export function namedTexts(value: unknown, isWanted: IsWanted): readonly NamedText[] {
  const walk = new Walk(isWanted);
  walk.takePart(value, '', '');
  return walk.found;
}

// Neither a generator nor an object for each unwanted text: those would take longer than the walk itself.
class Walk {
  readonly found: NamedText[] = [];
  readonly #isWanted: IsWanted;
  readonly #path: (string | number)[] = [];

  constructor(isWanted: IsWanted) {
    this.#isWanted = isWanted;
  }

  #takeMembers(value: JsonObject, listName: string): void {
    for (const key in value) {
      const name = VALUE_MEMBERS.has(key) ? (parameterName(value) ?? listName) : key;
      this.#path.push(key);
      this.takePart(value[key], name, key);
      this.#path.pop();
    }
  }

  /** Each item of a list gets the name of the list. */
  #takeItems(list: readonly unknown[], name: string, member: string): void {
    for (let index = 0; index < list.length; index += 1) {
      this.#path.push(index);
      this.takePart(list[index], name, member);
      this.#path.pop();
    }
  }

  takePart(value: unknown, name: string, member: string): void {
    if (typeof value === 'string') {
      if (!this.#isWanted(value, member)) return;
      this.found.push(new FoundText(value, name, member, [...this.#path]));
    } else if (Array.isArray(value)) this.#takeItems(value, name, member);
    else if (isObject(value)) this.#takeMembers(value, name);
  }
}

/** A found text whose pointer is made when it is asked for. */
class FoundText implements NamedText {
  readonly text: string;
  readonly name: string;
  readonly member: string;
  readonly #path: readonly (string | number)[];

  constructor(text: string, name: string, member: string, path: readonly (string | number)[]) {
    this.text = text;
    this.name = name;
    this.member = member;
    this.#path = path;
  }

  get pointer(): JsonPointer {
    return child('', ...this.#path);
  }
}

/** Returns the name of a parameter, or of an object that pairs a name with a value; undefined for anything else. */
function parameterName(value: JsonObject): string | undefined {
  if (value.in !== undefined) return textOr(value.name);
  if (typeof value.value === 'string') return textOr(value.name) ?? textOr(value.key);
  return textOr(value['x-ms-apimTemplateParameter.name']);
}
