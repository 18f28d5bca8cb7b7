import type { JsonPointer } from '../contract/diagnostic.ts';
import { textsIn } from '../files/json/json-walk.ts';
import type { ApiProperties, Policy } from './api-properties.ts';

const EXPRESSION = /@connectionParameters\(\s{0,9}(['"])([^'"]{1,200})\1\s{0,9}(,)?/gi;

/** A policy expression that reads a connection parameter: `@connectionParameters('name')`. */
export interface ConnectionReference {
  readonly name: string;
  /** Whether the expression gives a default: `@connectionParameters('name', 'default')`. */
  readonly hasDefault: boolean;
  readonly policy: Policy;
  readonly pointer: JsonPointer;
}

/** Yields every reference to a connection parameter, in file order. */
export function* connectionReferences({ policies }: ApiProperties): Generator<ConnectionReference> {
  for (const policy of policies) {
    for (const each of textsIn(policy.parameters, `${policy.pointer}/parameters`)) {
      for (const [, , name = '', comma] of each.text.matchAll(EXPRESSION)) {
        yield { name, hasDefault: comma !== undefined, policy, pointer: each.pointer };
      }
    }
  }
}
