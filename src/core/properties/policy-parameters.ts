import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { own } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import { closestName } from '../schema/closest-name.ts';
import type { ApiProperties, Policy } from './api-properties.ts';
import { type PolicyTemplate, policyTemplates } from './policy-templates.ts';

/** Operations that a policy is limited to. */
export const OPERATION_NAME = 'x-ms-apimTemplate-operationName';
/** Where in a call a policy runs. */
export const POLICY_SECTION = 'x-ms-apimTemplate-policySection';

/** The member that holds a parameter of a template. */
export function parameterKey(name: string): string {
  return `x-ms-apimTemplateParameter.${name}`;
}

/** A policy whose template is known. */
export interface KnownPolicy {
  readonly policy: Policy;
  readonly template: PolicyTemplate;
  /** Of the policy's `parameters`. */
  readonly pointer: JsonPointer;
  /** What the template does not take. */
  readonly strays: readonly StrayKey[];
}

/** A member that a template does not take. */
export interface StrayKey {
  readonly key: string;
  readonly pointer: JsonPointer;
  /** The key that was probably meant. */
  readonly meant: string | undefined;
}

/** The policies whose template is known, in the order of the file. */
export const knownPolicies = memoized(({ policies }: ApiProperties): readonly KnownPolicy[] =>
  policies.flatMap((policy) => {
    const template = policyTemplates.get(policy.templateId?.toLowerCase() ?? '');
    if (template === undefined) return [];
    const pointer: JsonPointer = `${policy.pointer}/parameters`;
    return [{ policy, template, pointer, strays: straysOf(policy, template, pointer) }];
  }),
);

/** What a parameter of the policy is set to, and where that stands. */
export function policyParameter(
  { policy, pointer }: KnownPolicy,
  name: string,
): { readonly value: unknown; readonly pointer: JsonPointer } {
  const key = parameterKey(name);
  return { value: own(policy.parameters, key), pointer: child(pointer, key) };
}

function straysOf(
  { parameters }: Policy,
  { required, optional, sections }: PolicyTemplate,
  at: JsonPointer,
): readonly StrayKey[] {
  const known = [...[...required, ...optional].map(parameterKey), OPERATION_NAME];
  if (sections.length > 0) known.push(POLICY_SECTION);
  const free = known.filter((key) => !Object.hasOwn(parameters, key));
  return Object.keys(parameters)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, pointer: child(at, key), meant: meantBy(key, free) }));
}

/** The same last word behind another prefix, or else the closest name. */
function meantBy(key: string, free: readonly string[]): string | undefined {
  const word = lastWord(key);
  return free.find((each) => lastWord(each) === word) ?? closestName(key, free);
}

function lastWord(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('-')) + 1).toLowerCase();
}
