import { defineRule } from '../../../engine/rule.ts';

export const constraintsUnknownKey = defineRule({
  id: 'constraints-unknown-key',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only names that the format defines in "constraints".',
    why: 'The platform ignores misspelled properties. With "requred", for example, a field is not required.',
    fix: 'Use only "required", "hidden", "clearText", "tabIndex", "allowedValues", "capability" and "dependencies".',
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
