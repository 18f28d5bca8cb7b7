import { defineRule } from '../../../engine/rule.ts';

export const setsValues = defineRule({
  id: 'sets-values',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'List at least one set in "values" of "connectionParameterSets".',
    why: 'Users choose one of the sets when they create a connection. Without sets, they have nothing to choose from.',
    fix: 'Add at least one set with "name", "uiDefinition" and "parameters". Add two or more to offer a choice.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key", "parameters": { "api_key": { "type": "securestring" } } }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameterSets": «{ "uiDefinition": {} }» } }',
      '{ "properties": { "connectionParameterSets": { "values": «[]» } } }',
      '{ "properties": { "connectionParameterSets": «[]» } }',
      '{ "properties": { "connectionParameterSets": { "values": [«"key"»] } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('sets-values');
  },
});
