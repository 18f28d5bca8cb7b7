import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import {
  type KnownPolicy,
  knownPolicies,
  POLICY_SECTION,
  type UnknownKey,
} from '../../../properties/policy-parameters.ts';

export const policyParameterUnknown = defineRule({
  id: 'policy-parameter-unknown',
  severity: 'error',
  authority: 'validator',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Use only parameters that the policy template accepts.',
    why: 'The automated check of a pull request fails on unknown parameters, although the platform’s own tools accept them.',
    fix: 'Correct the name of the parameter, or remove the parameter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/2881',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.name": "X-Source", "x-ms-apimTemplateParameter.existsAction": "skip", "x-ms-apimTemplate-operationName": ["GetItem"], "x-ms-apimTemplate-policySection": "Request" } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "unheard", "parameters": { "a": "b" } }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { «"name"»: "X-Source", «"x-ms-apimTemplateParameter.newPropertyPath"»: "a" } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl", "parameters": { «"x-ms-apimTemplateParameter.UrlTemplate"»: "https://api.example.com", «"x-ms-apimTemplate-policySection"»: "Request" } }] } }',
    ],
  },

  *check(file) {
    for (const known of knownPolicies(file)) {
      for (const stray of known.unknownKeys) yield strayParameter(stray, known);
    }
  },
});

function strayParameter({ key, pointer, meant }: UnknownKey, { policy }: KnownPolicy): Finding {
  const { label, templateId } = policy;
  const found = `the template ${templateId} has no such parameter`;
  if (meant !== undefined) {
    const safe = meant.toLowerCase() === key.toLowerCase();
    return {
      at: pointer,
      highlight: 'key',
      message: `Rename "${key}" to "${meant}" in ${label}: ${found}.`,
      fix: { title: `Rename to "${meant}"`, changes: [{ rename: pointer, to: meant }], safe },
    };
  }
  return {
    at: pointer,
    highlight: 'key',
    message: `Remove "${key}" from ${label}: ${found}.`,
    fix: { title: 'Remove the parameter', changes: [{ remove: pointer }] },
    // Only a warning: a published connector has it, and the template ignores it.
    ...(key === POLICY_SECTION && { severity: 'warning' }),
  };
}
