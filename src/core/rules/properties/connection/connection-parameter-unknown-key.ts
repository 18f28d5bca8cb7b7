import { defineRule } from '../../../engine/rule.ts';

export const connectionParameterUnknownKey = defineRule({
  id: 'connection-parameter-unknown-key',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only names that the format defines in a connection parameter.',
    why: 'The platform ignores misspelled properties, and "oAuthSettings" has a meaning only for the type oauthSetting.',
    fix: 'Correct the name, or remove the property.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": {}, "uiDefinition": {} } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "defaultValue": "a", "allowedValues": [], "metadata": {} } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", «"uiDefintion"»: {} } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", «"oAuthSettings"»: {} } } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "token": { "type": "oauthSetting", «"oauthSettings"»: {} } } }] } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('connection-parameter-unknown-key');
  },
});
