import { defineRule } from '../../../engine/rule.ts';

export const constraintsUnknownKey = defineRule({
  id: 'constraints-unknown-key',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only the members that the format knows in "constraints".',
    why: 'A member with a misspelled name is not read: a field that should be required is not.',
    fix: 'Use "required", "hidden", "clearText", "tabIndex", "allowedValues", "capability" and "dependencies".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "required": "true", "hidden": "false", "clearText": false, "tabIndex": 2, "allowedValues": [], "capability": [], "dependencies": {} } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { «"requred"»: "true" } } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": «[]» } } } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('constraints-unknown-key');
  },
});
