import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json/json-pointer.ts';
import { own } from '../files/json/json-value.ts';
import { memoized } from '../files/memoized.ts';
import { closestName } from '../text/closest-name.ts';
import type { ApiProperties, Policy } from './api-properties.ts';
import { type PolicyTemplate, policyTemplates } from './policy-templates.ts';

/** The key that limits a policy to some operations. */
export const OPERATION_NAME = 'x-ms-apimTemplate-operationName';
/** The key that says when a policy runs: on the request, on the response or after a failure. */
export const POLICY_SECTION = 'x-ms-apimTemplate-policySection';

/** Returns the key under which a policy stores a parameter of its template. */
export function parameterKey(name: string): string {
  return `x-ms-apimTemplateParameter.${name}`;
}

/** A policy whose template is known. */
export interface KnownPolicy {
  readonly policy: Policy;
  readonly template: PolicyTemplate;
  /** The pointer to the policy's `parameters`. */
  readonly pointer: JsonPointer;
  /** Keys that the template does not define. */
  readonly unknownKeys: readonly UnknownKey[];
}

/** A key that the template of a policy does not define. */
export interface UnknownKey {
  readonly key: string;
  readonly pointer: JsonPointer;
  /** The key that was probably meant. */
  readonly meant: string | undefined;
}

/** Returns the policies whose template is known, in file order. */
export const knownPolicies = memoized(({ policies }: ApiProperties): readonly KnownPolicy[] =>
  policies.flatMap((policy) => {
    const template = policyTemplates.get(policy.templateId?.toLowerCase() ?? '');
    if (template === undefined) return [];
    const pointer: JsonPointer = `${policy.pointer}/parameters`;
    return [{ policy, template, pointer, unknownKeys: unknownKeysOf(policy, template, pointer) }];
  }),
);

/** Returns the value and the pointer of a policy's parameter. */
export function policyParameter(
  { policy, pointer }: KnownPolicy,
  name: string,
): { readonly value: unknown; readonly pointer: JsonPointer } {
  const key = parameterKey(name);
  return { value: own(policy.parameters, key), pointer: child(pointer, key) };
}

function unknownKeysOf(
  { parameters }: Policy,
  { required, optional, sections }: PolicyTemplate,
  at: JsonPointer,
): readonly UnknownKey[] {
  const known = [...[...required, ...optional].map(parameterKey), OPERATION_NAME];
  if (sections.length > 0) known.push(POLICY_SECTION);
  const unused = known.filter((key) => !Object.hasOwn(parameters, key));
  return Object.keys(parameters)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, pointer: child(at, key), meant: meantBy(key, unused) }));
}

/** Returns an unused key with the same last word, or else the closest one. */
function meantBy(key: string, unused: readonly string[]): string | undefined {
  const word = lastWord(key);
  return unused.find((each) => lastWord(each) === word) ?? closestName(key, unused);
}

function lastWord(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('-')) + 1).toLowerCase();
}
