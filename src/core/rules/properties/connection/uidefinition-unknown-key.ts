import { defineRule } from '../../../engine/rule.ts';

export const uidefinitionUnknownKey = defineRule({
  id: 'uidefinition-unknown-key',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only names that the format defines in "uiDefinition".',
    why: 'The platform ignores misspelled properties, so users do not see their text.',
    fix: 'Use only "displayName", "description", "tooltip", "constraints" and, in a parameter set, "schema".',
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
