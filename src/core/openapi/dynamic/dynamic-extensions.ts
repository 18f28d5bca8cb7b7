import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from '../../files/json/json-pointer.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { schemasWith, simpleSchemasWith } from '../every-schema.ts';
import type { Schema } from '../schema.ts';

export type DynamicName =
  | 'x-ms-dynamic-values'
  | 'x-ms-dynamic-list'
  | 'x-ms-dynamic-schema'
  | 'x-ms-dynamic-properties'
  | 'x-ms-dynamic-tree';

/** How an extension is written. */
export interface DynamicForm {
  /** The extension that says the same to newer or older designers. */
  readonly twin?: DynamicName;
  /** Whether it is the older of the twins, which identifies fields by their name alone. */
  readonly isOlder?: true;
  /** The member with the path to the list of choices. Absent if the operation returns a schema. */
  readonly itemsPath?: string;
  /** The member with the path to the value of a choice, or to the schema. */
  readonly valuePath: string;
  /** The member with the path to the title of a choice. */
  readonly titlePath?: string;
}

export const dynamicForms: Readonly<Record<DynamicName, DynamicForm>> = {
  'x-ms-dynamic-values': {
    twin: 'x-ms-dynamic-list',
    isOlder: true,
    itemsPath: 'value-collection',
    valuePath: 'value-path',
    titlePath: 'value-title',
  },
  'x-ms-dynamic-list': {
    twin: 'x-ms-dynamic-values',
    itemsPath: 'itemsPath',
    valuePath: 'itemValuePath',
    titlePath: 'itemTitlePath',
  },
  'x-ms-dynamic-schema': {
    twin: 'x-ms-dynamic-properties',
    isOlder: true,
    valuePath: 'value-path',
  },
  'x-ms-dynamic-properties': { twin: 'x-ms-dynamic-schema', valuePath: 'itemValuePath' },
  'x-ms-dynamic-tree': {
    itemsPath: 'itemsPath',
    valuePath: 'itemValuePath',
    titlePath: 'itemTitlePath',
  },
};

export const dynamicNames = Object.keys(dynamicForms) as readonly DynamicName[];

/** An `x-ms-dynamic-…` extension, as written. */
export interface DynamicExtension {
  readonly name: DynamicName;
  readonly value: unknown;
  readonly pointer: JsonPointer;
  /** The parameter or schema that has the extension. */
  readonly owner: Schema;
}

/** Returns every dynamic extension of parameters and schemas, where it is written. */
export const dynamicExtensions = memoized(
  (definition: ApiDefinition): readonly DynamicExtension[] =>
    dynamicNames.flatMap((name) =>
      [...simpleSchemasWith(definition, name), ...schemasWith(definition, name)].map((owner) => {
        return { name, value: owner.value[name], pointer: child(owner.pointer, name), owner };
      }),
    ),
);
