import { defineRule } from '../../../engine/rule.ts';

export const setsParameters = defineRule({
  id: 'sets-parameters',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Give each set its connection parameters.',
    why: 'A set without parameters has nothing to sign in with.',
    fix: 'Add "parameters" with at least one parameter, written like those of "connectionParameters", or remove the set.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key", "parameters": { "api_key": { "type": "securestring" } } }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key", "parameters": «{}» }] } } }',
      '{ "properties": { "connectionParameterSets": { "values": [«{ "name": "key" }»] } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key", "parameters": «[]» }] } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('sets-parameters');
  },
});
