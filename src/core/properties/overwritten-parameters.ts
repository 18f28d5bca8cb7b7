import { isObject, scalarText, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Parameter } from '../openapi/parameter.ts';
import { visibleOperations } from '../openapi/texts/written-text.ts';
import type { ApiProperties, Policy } from './api-properties.ts';
import {
  type KnownPolicy,
  knownPolicies,
  POLICY_SECTION,
  policyParameter,
} from './policy-parameters.ts';

/** A parameter that users fill in, and that a policy replaces in each request. */
export interface OverwrittenParameter {
  readonly parameter: Parameter;
  readonly policy: Policy;
}

/** What a policy sets in requests. */
interface Target {
  readonly in: 'header' | 'query';
  readonly name: string;
}

/** Yields each visible header or query parameter whose value a policy overwrites. */
export function* overwrittenParameters(
  properties: ApiProperties,
  definition: ApiDefinition,
): Generator<OverwrittenParameter> {
  const seen = new Set<unknown>();
  for (const known of knownPolicies(properties)) {
    const target = targetOf(known);
    if (target === undefined) continue;
    for (const operation of visibleOperations(definition)) {
      const parameter = isLimited(known.policy, operation) ? undefined : find(operation, target);
      if (parameter === undefined || seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      yield { parameter, policy: known.policy };
    }
  }
}

/** Undefined if the policy keeps what users enter, or builds its value from a part of the request. */
function targetOf(known: KnownPolicy): Target | undefined {
  const read = (name: string) => policyParameter(known, name).value;
  const section = known.policy.parameters[POLICY_SECTION] ?? 'Request';
  if (section !== 'Request' || (read('existsAction') ?? 'override') !== 'override')
    return undefined;
  const name = textOr(read('name'));
  if (
    name === undefined ||
    /@(?!connectionParameters|environmentVariables)/.test(valueText(read('value')))
  )
    return undefined;
  const templateId = known.policy.templateId?.toLowerCase();
  if (templateId === 'setheader') return { in: 'header', name };
  return templateId === 'setqueryparameter' ? { in: 'query', name } : undefined;
}

function valueText(value: unknown): string {
  return isObject(value) ? JSON.stringify(value) : scalarText(value);
}

function isLimited({ operations }: Policy, { id }: Operation): boolean {
  return operations.length > 0 && !operations.includes(id);
}

/** Names of headers ignore case. */
function find({ parameters }: Operation, target: Target): Parameter | undefined {
  const wanted = target.name.toLowerCase();
  return parameters.find(
    ({ in: location, name, isInternal }) =>
      location === target.in &&
      !isInternal &&
      (name === target.name || (location === 'header' && name?.toLowerCase() === wanted)),
  );
}
