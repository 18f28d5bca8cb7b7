import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from '../../files/json/json-pointer.ts';
import { isObject } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { everySchemaWith } from '../every-schema.ts';
import type { Schema } from '../schema.ts';

/** An `x-ms-enum-values` extension. */
export interface EnumNames {
  readonly owner: Schema;
  readonly pointer: JsonPointer;
  /** Its entries that have a value. */
  readonly entries: readonly {
    readonly value: unknown;
    /** The pointer of the value. */
    readonly pointer: JsonPointer;
  }[];
}

/** Returns the display names of allowed values. Lists of another type are left out. */
export const enumNames = memoized((definition: ApiDefinition): readonly EnumNames[] =>
  everySchemaWith(definition, 'x-ms-enum-values').flatMap((owner) => {
    const list = owner.value['x-ms-enum-values'];
    if (!Array.isArray(list)) return [];
    const pointer = child(owner.pointer, 'x-ms-enum-values');
    const entries = list.flatMap((entry: unknown, index) =>
      isObject(entry) && entry.value !== undefined
        ? [{ value: entry.value, pointer: child(pointer, index, 'value') }]
        : [],
    );
    return [{ owner, pointer, entries }];
  }),
);
