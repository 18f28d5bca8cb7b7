import { defineRule } from '../../../engine/rule.ts';

export const setsValues = defineRule({
  id: 'sets-values',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'List the ways to sign in under "values" of "connectionParameterSets".',
    why: 'Users choose one of the sets when they make a connection; without any there is nothing to choose.',
    fix: 'Add at least one set with "name", "uiDefinition" and "parameters"; two make a choice.',
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
