import type { JsonPointer } from '../diagnostic.ts';
import { child } from './json-pointer.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** Two members of one object whose names differ in case alone, in the order of the file. */
export interface CaseVariants {
  readonly first: JsonPointer;
  readonly again: JsonPointer;
}

/** Objects whose names somebody chose: there, `ID` and `id` may be two things. */
const MAPS: ReadonlySet<string | number> = new Set([
  'properties',
  'definitions',
  'parameters',
  'paths',
  'responses',
  'headers',
  'securityDefinitions',
  'connectionParameters',
]);
const CHOSEN: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'x-ms-examples',
  'default',
  'enum',
]);

/** Names that were probably meant to be one, among those that the format gives; `names` are all of the document. */
export function caseVariantsIn(
  document: unknown,
  names: ReadonlySet<string>,
): readonly CaseVariants[] {
  const variants = variantsAmong(names);
  if (variants.size === 0) return [];
  const walk = new Walk(variants);
  walk.take(document, false);
  return walk.found;
}

// Nothing is made for an object that has none, as nearly all: that would take longer than the walk itself.
class Walk {
  readonly found: CaseVariants[] = [];
  readonly #variants: ReadonlySet<string>;
  readonly #way: (string | number)[] = [];

  constructor(variants: ReadonlySet<string>) {
    this.#variants = variants;
  }

  /** In a map the names are chosen. */
  take(value: unknown, isMap: boolean): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) this.#takePart(value[index], index);
    } else if (isObject(value)) {
      if (!isMap) this.#compareNames(value);
      for (const name in value) {
        if (!CHOSEN.has(name)) this.#takePart(value[name], name);
      }
    }
  }

  #takePart(value: unknown, name: string | number): void {
    if (typeof value !== 'object') return;
    this.#way.push(name);
    this.take(value, MAPS.has(name));
    this.#way.pop();
  }

  #compareNames(value: JsonObject): void {
    let count = 0;
    for (const name in value) if (this.#variants.has(name)) count += 1;
    if (count < 2) return;
    const members = Object.keys(value).filter((name) => this.#variants.has(name));
    for (const [twin, name] of twinsAmong(members)) {
      const parent = child('', ...this.#way);
      this.found.push({ first: child(parent, twin), again: child(parent, name) });
    }
  }
}

/** Those that differ in case alone from others, wherever these stand: hardly a document has any in one object. */
function variantsAmong(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(twinsAmong(names).flat());
}

/** Each name after the first of its letters, with that first. */
function twinsAmong(names: Iterable<string>): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const twins: [string, string][] = [];
  for (const name of names) {
    const letters = name.toLowerCase();
    const twin = seen.get(letters);
    if (twin === undefined) seen.set(letters, name);
    else twins.push([twin, name]);
  }
  return twins;
}
