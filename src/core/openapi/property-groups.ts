import { groupBy } from '../text/grouped.ts';
import type { Schema } from './schema.ts';

/** Properties of one object. */
export interface PropertyGroup {
  readonly object: Schema;
  readonly first: Schema;
  readonly names: readonly string[];
}

/** Properties by the object that has them, so that a message can speak of all at once. */
export function* byObject(properties: readonly Schema[]): Generator<PropertyGroup> {
  for (const [object, members] of groupBy(properties, ({ parent }) => parent)) {
    const [first] = members;
    if (object === undefined || first === undefined) continue;
    yield { object, first, names: members.map(({ name }) => name) };
  }
}
