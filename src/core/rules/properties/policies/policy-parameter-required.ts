import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { memberPointer } from '../../../files/member.ts';
import { knownPolicies, parameterKey } from '../../../properties/policy-parameters.ts';
import { listed } from '../../../text/listing.ts';

export const policyParameterRequired = defineRule({
  id: 'policy-parameter-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Give each policy the parameters that its template requires.',
    why: 'Without them the policy cannot be created: a header needs a value, and a route needs a path.',
    fix: 'Add the parameter to "parameters", with the prefix "x-ms-apimTemplateParameter." before its name.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.name": "X-Source", "x-ms-apimTemplateParameter.value": "flow" } }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": «{ "x-ms-apimTemplateParameter.name": "X-Source" }» }] } }',
      '{ "properties": { "policyTemplateInstances": [«{ "templateId": "DynamicHostUrl" }»] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "updatenextlink", "parameters": «[]» }] } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('policy-parameter-required');
    for (const { policy, template, unknownKeys } of knownPolicies(file)) {
      const { value, parameters, pointer, label } = policy;
      if (value.parameters !== undefined && !isObject(value.parameters)) continue;
      // A misspelled parameter is not missing: `policy-parameter-unknown` reports it.
      const present = new Set([
        ...Object.keys(parameters),
        ...unknownKeys.map(({ meant }) => meant),
      ]);
      const missing = template.required.map(parameterKey).filter((key) => !present.has(key));
      if (missing.length === 0) continue;
      yield {
        at: memberPointer(value, pointer, 'parameters'),
        message: `Add ${listed(missing)} to the parameters of ${label}: the template requires ${missing.length === 1 ? 'it' : 'them'}.`,
      };
    }
  },
});
