import { groupBy } from '../../text/group-by.ts';
import type { Schema } from '../schema.ts';

/** Some properties of one object. */
export interface PropertyGroup {
  readonly object: Schema;
  readonly first: Schema;
  readonly names: readonly string[];
  readonly members: readonly Schema[];
}

/** Groups properties by their object, so that one message can name them all. */
export function* groupByObject(properties: readonly Schema[]): Generator<PropertyGroup> {
  for (const [object, members] of groupBy(properties, ({ parent }) => parent)) {
    const [first] = members;
    if (object === undefined || first === undefined) continue;
    yield { object, first, names: members.map(({ name }) => name), members };
  }
}
