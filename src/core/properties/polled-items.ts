import { type JsonObject, own, textOr } from '../files/json/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import { propertyOf } from '../openapi/schemas/property-path.ts';
import { resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import type { ApiProperties } from './api-properties.ts';
import { policiesFor } from './policy-operations.ts';
import { parameterKey } from './policy-parameters.ts';

/** Where a polling trigger finds its items, as its policy says. */
export interface PolledItems {
  /** An expression such as `@triggerBody().value`. */
  readonly path: string;
  /** The schema there. Undefined if the response does not describe it. */
  readonly schema: JsonObject | undefined;
}

/** Finds the items of a polling trigger. Undefined without a policy, or if its path is no plain path. */
export function polledItems(
  operation: Operation,
  properties: ApiProperties,
): PolledItems | undefined {
  const [policy] = policiesFor(properties, 'pollingtrigger', operation);
  const path = textOr(own(policy?.parameters ?? {}, parameterKey('triggerDataPath')));
  const steps = path === undefined ? undefined : stepsOf(path);
  if (path === undefined || steps === undefined) return undefined;
  const { definition, responses } = operation;
  let schema = responses.find(({ code }) => code === '200')?.schema;
  if (schema !== undefined) schema = resolvedSchema(definition, schema);
  for (const step of steps) schema = propertyOf(definition, schema, step);
  return { path, schema };
}

/** Splits `@triggerBody().a?['b']` into `a` and `b`. */
function stepsOf(path: string): readonly string[] | undefined {
  const plain = /^@\{?triggerBody\(\)((?:\??(?:\.\w+|\['[^']+'\]))*)\}?$/i.exec(path.trim());
  if (plain === null) return undefined;
  return (plain[1] ?? '').match(/\w[^.?'\]]*/g) ?? [];
}
