import type { Operation } from '../openapi/operation.ts';
import type { ApiProperties, Policy } from './api-properties.ts';

/** Returns the policies of a template that run for an operation. A policy without a list of operations runs for all. */
export function policiesFor(
  { policies }: ApiProperties,
  templateId: string,
  { id }: Operation,
): readonly Policy[] {
  return policies.filter(
    (policy) =>
      policy.templateId?.toLowerCase() === templateId &&
      (policy.operations.length === 0 || policy.operations.includes(id)),
  );
}
