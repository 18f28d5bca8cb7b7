import { defineRule } from '../../../engine/rule.ts';

export const uidefinitionUnknownKey = defineRule({
  id: 'uidefinition-unknown-key',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only the members that the format knows in a "uiDefinition".',
    why: 'A member with a misspelled name is not read, and users do not see its text.',
    fix: 'Use "displayName", "description", "tooltip", "constraints" and, in a parameter set, "schema".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": "Key", "description": "Your key.", "tooltip": "Your key", "constraints": {}, "schema": { "type": "string", "description": "Your key." } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { «"toolTip"»: "Your key" } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "schema": { «"title"»: "Key" } } } } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('uidefinition-unknown-key');
  },
});
