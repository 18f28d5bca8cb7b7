import { segmentsOf } from '../../files/json/json-pointer.ts';
import { arrayOr } from '../../files/json/json-value.ts';
import { memoized, memoizedByObject } from '../../files/memoized.ts';
import { groupBy } from '../../text/group-by.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { schemasWith } from '../every-schema.ts';
import type { Schema } from '../schema.ts';

/** The start of the search. A symbol, because no definition can have this name. */
const BODIES = Symbol('bodies');

/** Returns the properties of request bodies, and of the definitions that bodies refer to. */
export const inputProperties = memoized((definition: ApiDefinition): readonly Schema[] => {
  const inputs = inputDefinitions(definition);
  return definition.schemas.filter((schema) => {
    if (schema.kind !== 'property' || schema.isReference) return false;
    const { kind, name } = schema.top;
    return kind === 'body' || (kind === 'definition' && inputs.has(name));
  });
});

/** Whether the object with the property lists it as required. */
export function isRequiredProperty({ name, parent }: Schema): boolean {
  const required = arrayOr(parent?.value.required);
  return required.length < SET_THRESHOLD ? required.includes(name) : setOf(required).has(name);
}

const SET_THRESHOLD = 16;
const setOf = memoizedByObject((list: readonly unknown[]): ReadonlySet<unknown> => new Set(list));

function inputDefinitions(definition: ApiDefinition): ReadonlySet<string> {
  const references = groupBy(
    schemasWith(definition, '$ref').filter(
      ({ isReference, top }) => isReference && top.kind !== 'response',
    ),
    ({ top }) => (top.kind === 'body' ? BODIES : top.name),
  );
  const reached = new Set<string>();
  const waiting: (string | typeof BODIES)[] = [BODIES];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { value } of references.get(source) ?? []) {
      const [, name] = segmentsOf(definition.lookUp(value.$ref)?.pointer ?? '');
      if (name === undefined || reached.has(name)) continue;
      reached.add(name);
      waiting.push(name);
    }
  }
  return reached;
}
