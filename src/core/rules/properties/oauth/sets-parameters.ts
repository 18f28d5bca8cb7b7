import { defineRule } from '../../../engine/rule.ts';

export const setsParameters = defineRule({
  id: 'sets-parameters',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Give each connection parameter set at least one parameter.',
    why: 'With an empty set, users have nothing to sign in with.',
    fix: 'Add "parameters" with at least one parameter, written as in "connectionParameters", or remove the set.',
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
