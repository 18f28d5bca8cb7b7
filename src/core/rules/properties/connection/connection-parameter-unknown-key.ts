import { defineRule } from '../../../engine/rule.ts';

export const connectionParameterUnknownKey = defineRule({
  id: 'connection-parameter-unknown-key',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only the members that the format knows in a connection parameter.',
    why: 'A member with a misspelled name is not read, and "oAuthSettings" means something to one type of parameter alone.',
    fix: 'Correct the name, or remove the member.',
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
