import { defineRule } from '../../../engine/rule.ts';
import { overwrittenParameters } from '../../../properties/overwritten-parameters.ts';

export const policyOverwritesParameter = defineRule({
  id: 'policy-overwrites-parameter',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Do not ask users for a value that a policy overwrites.',
    why: 'The policy replaces what users enter, so that the field has no effect.',
    fix: 'Remove the parameter or make it internal. To use the policy only where users leave the field empty, set "existsAction" to "skip".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.name": "X-Source", "x-ms-apimTemplateParameter.value": "Flow", "x-ms-apimTemplateParameter.existsAction": "skip" } }] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/a": { "get": { "parameters": [{ "name": "X-Source", "in": "header", "type": "string" }] } } } }',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.name": "X-Source", "x-ms-apimTemplateParameter.value": "Flow", "x-ms-apimTemplateParameter.existsAction": "override" } }] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "x-source", "in": "header", "type": "string" }»] } } } }',
      },
    ],
  },

  *check(properties, { apiDefinition }) {
    if (apiDefinition === undefined) return;
    for (const { parameter, policy } of overwrittenParameters(properties, apiDefinition)) {
      yield {
        in: apiDefinition,
        at: parameter.pointer,
        message: `Remove ${parameter.label}, or make it internal: ${policy.label} overwrites what users enter.`,
      };
    }
  },
});
