import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Schema } from './schema.ts';

/** Everything with a type: non-body parameters, headers, their items, and every schema that is not a reference. */
export const everySchema = memoized(
  ({ schemas, simpleSchemas }: ApiDefinition): readonly Schema[] => [
    ...simpleSchemas,
    ...schemas.filter(({ isReference }) => !isReference),
  ],
);

/** Returns those of `everySchema` that have a member of this name. */
export function everySchemaWith(definition: ApiDefinition, member: string): readonly Schema[] {
  return [
    ...simpleSchemasWith(definition, member),
    ...schemasWith(definition, member).filter(({ isReference }) => !isReference),
  ];
}

/** Returns the parameters, headers and their items that have a member of this name. */
export function simpleSchemasWith(definition: ApiDefinition, member: string): readonly Schema[] {
  return definition.simpleSchemas.filter(({ value }) => value[member] !== undefined);
}

/** Returns the schemas, including references, that have a member of this name. Much faster than a search: most members are rare. */
export function schemasWith(definition: ApiDefinition, member: string): readonly Schema[] {
  return schemasByMember(definition).get(member) ?? [];
}

const schemasByMember = memoized(({ schemas }: ApiDefinition) => {
  const byMember = new Map<string, Schema[]>();
  for (const schema of schemas) {
    for (const name in schema.value) {
      const known = byMember.get(name);
      if (known === undefined) byMember.set(name, [schema]);
      else known.push(schema);
    }
  }
  return byMember;
});
