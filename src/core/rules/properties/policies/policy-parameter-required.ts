import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json-value.ts';
import { placeOf } from '../../../files/member.ts';
import { knownPolicies, parameterKey } from '../../../properties/policy-parameters.ts';
import { listed } from '../../../text/listing.ts';

export const policyParameterRequired = defineRule({
  id: 'policy-parameter-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Give each policy the parameters that its template needs.',
    why: 'A header without a value, or a route without a path, is a policy that cannot be made.',
    fix: 'Add the parameter to "parameters", with x-ms-apimTemplateParameter. in front of its name.',
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
    for (const { policy, template, strays } of knownPolicies(file)) {
      const { value, parameters, pointer, label } = policy;
      if (value.parameters !== undefined && !isObject(value.parameters)) continue;
      // A misspelled one is there: another rule says how it is written.
      const given = new Set([...Object.keys(parameters), ...strays.map(({ meant }) => meant)]);
      const lacking = template.required.map(parameterKey).filter((key) => !given.has(key));
      if (lacking.length === 0) continue;
      yield {
        at: placeOf(value, pointer, 'parameters'),
        message: `Add ${listed(lacking)} to the parameters of ${label}: the template needs ${lacking.length === 1 ? 'it' : 'them'}.`,
      };
    }
  },
});
