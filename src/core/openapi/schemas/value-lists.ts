import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { JsonObject } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { schemasWith } from '../every-schema.ts';

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
  const { root, operations, simpleSchemas } = definition;
  const found: ValueList[] = [];
  collect([{ value: root, pointer: '' }], ['consumes', 'produces', 'schemes'], found);
  collect(operations, ['consumes', 'produces', 'schemes', 'tags'], found);
  collect(schemasWith(definition, 'required'), ['required'], found);
  collect(schemasWith(definition, 'enum'), ['enum'], found);
  collect(simpleSchemas, ['enum'], found);
  return found;
}

/** Returns each scalar that repeats an earlier one. */
export function repeatedValues(
  values: readonly unknown[],
): readonly { readonly value: unknown; readonly index: number }[] {
  if (!hasRepeats(values)) return [];
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    const isRepeated = seen.has(value) && typeof value !== 'object';
    seen.add(value);
    return isRepeated ? [{ value, index }] : [];
  });
}

/** Few lists repeat a value, and to search a short one is faster than to make a set. */
function hasRepeats(values: readonly unknown[]): boolean {
  if (values.length > SHORT) return new Set(values).size < values.length;
  return values.some((value, index) => values.indexOf(value) < index);
}

const SHORT = 16;

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
