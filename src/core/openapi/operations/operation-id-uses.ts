import type { JsonPointer } from '../../contract/diagnostic.ts';
import { textsIn } from '../../files/json/json-walk.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';

/** The id of an operation itself. */
const OWN = /^\/paths\/[^/]+\/[^/]+\/operationId$/;
/** Values that only look like a use. */
const IN_VALUE = /\/(?:examples?|default|enum|x-example)(?:\/|$)/;

/** Returns where extensions name operations, by the id. */
export const operationIdUses = memoized(
  ({ root }: ApiDefinition): ReadonlyMap<string, readonly JsonPointer[]> => {
    const uses = new Map<string, JsonPointer[]>();
    for (const { text, name, pointer } of textsIn(root)) {
      if (name !== 'operationId' || OWN.test(pointer) || IN_VALUE.test(pointer)) continue;
      uses.set(text, [...(uses.get(text) ?? []), pointer]);
    }
    return uses;
  },
);
