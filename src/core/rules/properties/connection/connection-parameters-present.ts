import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';

export const connectionParametersPresent = defineRule({
  id: 'connection-parameters-present',
  severity: 'info',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Declare how users connect, even if they need no credentials.',
    why: 'Nearly every published connector has "connectionParameters". If it is not an object, users cannot sign in.',
    fix: 'Add "connectionParameters", or "connectionParameterSets" for several ways to sign in. An empty object means no authentication.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": {} } }',
      '{ "properties": { "connectionParameterSets": {} } }',
    ],
    invalid: [
      '{ "properties": «{ "capabilities": [] }» }',
      '{ "properties": { "connectionParameters": «[]» } }',
    ],
  },

  *check(file) {
    for (const fault of file.faultsOf('connection-parameters-present')) {
      yield { ...fault, severity: 'error' };
    }
    const { properties } = file;
    if (!isObject(file.root.properties) || 'connectionParameters' in properties) return;
    if ('connectionParameterSets' in properties) return;
    yield {
      at: '/properties',
      message:
        'Add "connectionParameters", as an empty object if users do not sign in: it is missing.',
      fix: {
        title: 'Add "connectionParameters": {}',
        changes: [{ insert: 'connectionParameters', into: '/properties', value: {} }],
        safe: true,
      },
    };
  },
});
