import type { JsonPointer } from '../diagnostic.ts';
import type { JsonObject } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';

/** A list whose values should differ; its pointer is made when asked for. */
export interface ValueList {
  readonly values: readonly unknown[];
  readonly pointer: JsonPointer;
}

interface Owner {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
}

/** Every list of types, schemes, tags, required names and allowed values. */
export function* valueLists(definition: ApiDefinition): Generator<ValueList> {
  yield* listsOf({ value: definition.root, pointer: '' }, ['consumes', 'produces', 'schemes']);
  for (const operation of definition.operations) {
    yield* listsOf(operation, ['consumes', 'produces', 'schemes', 'tags']);
  }
  for (const schema of definition.schemas) yield* listsOf(schema, ['required', 'enum']);
  for (const schema of definition.simpleSchemas) yield* listsOf(schema, ['enum']);
}

/** The values that were there before, told by their JSON type and text; what is not a scalar is left out. */
export function* repeatsOf(
  values: readonly unknown[],
): Generator<{ readonly value: unknown; readonly index: number }> {
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    if (typeof value === 'object') continue;
    if (seen.has(value)) yield { value, index };
    seen.add(value);
  }
}

function* listsOf(owner: Owner, names: readonly string[]): Generator<ValueList> {
  for (const name of names) {
    const values = owner.value[name];
    if (!Array.isArray(values)) continue;
    yield {
      values,
      get pointer() {
        return `${owner.pointer}/${name}` as const;
      },
    };
  }
}
