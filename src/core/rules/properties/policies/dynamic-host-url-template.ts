import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { knownPolicies, policyParameter } from '../../../properties/policy-parameters.ts';

export const dynamicHostUrlTemplate = defineRule({
  id: 'dynamic-host-url-template',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Use a full https address as the dynamic host, without a gateway.',
    why: 'The template replaces the scheme, host and base path at once, and it does not work through a gateway.',
    fix: 'Start urlTemplate with https:// or with an expression that returns a full address. If the connector uses a gateway, remove the policy.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/policy-templates/dynamichosturl/dynamichosturl',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters(\'host\')/v1" } }, { "templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "@connectionParameters(\'url\')" } }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": «"http://@connectionParameters(\'host\')"» } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": «"api.@connectionParameters(\'domain\')"» } }] } }',
      '{ "properties": { "capabilities": ["gateway"], "policyTemplateInstances": [{ "templateId": «"dynamichosturl"» }] } }',
    ],
  },

  *check(file) {
    const hasGateway =
      file.capabilities.includes('gateway') ||
      file.connectionParameters.some(({ isGateway }) => isGateway);
    for (const known of knownPolicies(file)) {
      const { pointer, label, templateId } = known.policy;
      if (templateId?.toLowerCase() !== 'dynamichosturl') continue;
      if (hasGateway) {
        const message = `Remove the gateway or ${label}: a dynamic host does not work through a gateway.`;
        yield { at: `${pointer}/templateId`, message };
      }
      const { value, pointer: at } = policyParameter(known, 'urlTemplate');
      yield* addressFaults(textOr(value), at, label);
    }
  },
});

function* addressFaults(
  template: string | undefined,
  at: JsonPointer,
  label: string,
): Generator<Finding> {
  if (template === undefined || /^(?:https:\/\/|@)/i.test(template)) return;
  const message = `Start "urlTemplate" of ${label} with "https://": it is ${shown(template)}.`;
  yield { at, message, fix: httpsFix(template, at) };
}

/** Returns no fix for a template with another scheme: the intended address is unknown. */
function httpsFix(template: string, at: JsonPointer): FindingFix | undefined {
  const bare = template.replace(/^http:\/\//i, '');
  if (bare.includes('://')) return undefined;
  return { title: 'Use https', changes: [{ replace: at, with: `https://${bare}` }] };
}
