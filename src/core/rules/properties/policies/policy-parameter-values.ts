import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { Finding } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { own, scalarText, shown, typeName } from '../../../files/json/json-value.ts';
import {
  type KnownPolicy,
  knownPolicies,
  POLICY_SECTION,
  policyParameter,
} from '../../../properties/policy-parameters.ts';
import { closestName } from '../../../text/closest-name.ts';

export const policyParameterValues = defineRule({
  id: 'policy-parameter-values',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Set policy parameters to values that the template accepts.',
    why: 'Some parameters, such as the HTTP method, accept only a few values; anything else is rejected.',
    fix: 'Use one of the values in the message. Write every value except a status code as text.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.name": "X-Source", "x-ms-apimTemplateParameter.existsAction": "append", "x-ms-apimTemplate-policySection": "Failure" } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "routerequesttoendpoint", "parameters": { "x-ms-apimTemplateParameter.httpMethod": "@Request.OriginalHTTPMethod" } }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.existsAction": «"overwrite"», "x-ms-apimTemplate-policySection": «"request"» } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setproperty", "parameters": { "x-ms-apimTemplate-policySection": «"Failure"» } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "convertarraytoobject", "parameters": { "x-ms-apimTemplateParameter.retainKey": «true» } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setqueryparameter", "parameters": { "x-ms-apimTemplateParameter.value": «5» } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setconnectionstatustounauthenticated", "parameters": { "x-ms-apimTemplateParameter.statusCode": «"4xx"» } }] } }',
    ],
  },

  *check(file) {
    for (const known of knownPolicies(file)) {
      const { policy, template, pointer } = known;
      for (const name of [...template.required, ...template.optional]) {
        yield* valueFaults(known, name);
      }
      if (template.sections.length === 0) continue;
      const section = own(policy.parameters, POLICY_SECTION);
      yield* unlistedValue(section, child(pointer, POLICY_SECTION), known, template.sections);
    }
  },
});

function* valueFaults(known: KnownPolicy, name: string): Generator<Finding> {
  const { template, policy } = known;
  const { value, pointer: at } = policyParameter(known, name);
  const type = template.types?.[name];
  if (value === undefined || value === null || type === 'object') return;
  const allowed = template.values?.[name];
  if (allowed !== undefined) yield* unlistedValue(value, at, known, allowed);
  else if (type === 'integer') {
    if (/^\d{3}$/.test(scalarText(value))) return;
    const message = `Set "${name}" of ${policy.label} to a status code such as 401: it is ${shown(value)}.`;
    yield { at, message };
  } else if (typeof value !== 'string') {
    const message = `Write "${name}" of ${policy.label} as a string: it is ${typeName(value)}.`;
    yield { at, message, fix: typeof value === 'object' ? undefined : quotingFix(value, at) };
  }
}

function* unlistedValue(
  value: unknown,
  at: JsonPointer,
  { policy }: KnownPolicy,
  allowed: readonly string[],
): Generator<Finding> {
  if (value === undefined || value === null || allowed.some((each) => each === value)) return;
  const name = /[^.-]*$/.exec(at)?.[0] ?? '';
  const written = scalarText(value);
  const meant = typeof value === 'object' ? undefined : closestName(written, allowed);
  yield {
    at,
    message: `Change "${name}" of ${policy.label} to one of ${allowed.map(shown).join(', ')}: it is ${shown(value)}.`,
    fix: meant === undefined ? undefined : replacingFix(at, meant, written),
  };
}

function quotingFix(value: unknown, at: JsonPointer): Finding['fix'] {
  return {
    title: 'Put the value in quotes',
    changes: [{ replace: at, with: scalarText(value) }],
    safe: true,
  };
}

function replacingFix(at: JsonPointer, meant: string, written: string): Finding['fix'] {
  const safe = meant.toLowerCase() === written.toLowerCase();
  return changeTo(at, meant, { safe });
}
