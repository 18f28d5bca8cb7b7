import { defineRule } from '../../../engine/rule.ts';

export const policyInstancesArray = defineRule({
  id: 'policy-instances-array',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Write the policies as a list of objects.',
    why: 'Policies run one after the other, in the order of the list; the format has no other shape for them.',
    fix: 'Put the policies between brackets, or leave "policyTemplateInstances" out where there are none.',
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
