import { defineRule } from '../../../engine/rule.ts';

export const policyInstancesArray = defineRule({
  id: 'policy-instances-array',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Write the policies as a list of objects.',
    why: 'Policies run in order, so the format accepts only a list.',
    fix: 'Put the policies in square brackets, or remove "policyTemplateInstances" if there are none.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    messages: ['5000.1.1.16'],
    valid: [
      '{ "properties": { "policyTemplateInstances": [] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader" }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": «{}» } }',
      '{ "properties": { "policyTemplateInstances": [«"setheader"»] } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('policy-instances-array');
  },
});
