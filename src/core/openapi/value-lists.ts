import type { JsonPointer } from '../contract/diagnostic.ts';
import type { JsonObject } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';

/** A list whose values should differ. */
export interface ValueList {
  readonly values: readonly unknown[];
  readonly pointer: JsonPointer;
}

interface Owner {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
}

/** Collects every list of two or more types, schemes, tags, required names or allowed values. */
export function valueLists(definition: ApiDefinition): readonly ValueList[] {
  const { root, operations, schemas, simpleSchemas } = definition;
  const found: ValueList[] = [];
  collect([{ value: root, pointer: '' }], ['consumes', 'produces', 'schemes'], found);
  collect(operations, ['consumes', 'produces', 'schemes', 'tags'], found);
  collect(schemas, ['required', 'enum'], found);
  collect(simpleSchemas, ['enum'], found);
  return found;
}

/** Yields each scalar that repeats an earlier one. */
export function* repeatedValues(
  values: readonly unknown[],
): Generator<{ readonly value: unknown; readonly index: number }> {
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    if (typeof value === 'object') continue;
    if (seen.has(value)) yield { value, index };
    seen.add(value);
  }
}

function collect(owners: readonly Owner[], names: readonly string[], found: ValueList[]): void {
  for (const owner of owners) {
    for (const name of names) {
      const values = owner.value[name];
      if (Array.isArray(values) && values.length > 1)
        found.push(new OwnedList(values, owner, name));
    }
  }
}

class OwnedList implements ValueList {
  readonly values: readonly unknown[];
  readonly #owner: Owner;
  readonly #name: string;

  constructor(values: readonly unknown[], owner: Owner, name: string) {
    this.values = values;
    this.#owner = owner;
    this.#name = name;
  }

  get pointer(): JsonPointer {
    return `${this.#owner.pointer}/${this.#name}`;
  }
}
