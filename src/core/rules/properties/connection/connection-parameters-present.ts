import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json-value.ts';

export const connectionParametersPresent = defineRule({
  id: 'connection-parameters-present',
  severity: 'info',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Say how users connect, even if they need nothing for it.',
    why: 'Nearly every published connector has "connectionParameters"; where it is not an object, users cannot sign in.',
    fix: 'Add "connectionParameters", or "connectionParameterSets" for several ways to sign in. An empty object stands for no authentication.',
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
        'Add "connectionParameters", with nothing in it if users need not sign in: it is missing.',
      fix: {
        title: 'Add "connectionParameters": {}',
        changes: [{ insert: 'connectionParameters', into: '/properties', value: {} }],
        safe: true,
      },
    };
  },
});
