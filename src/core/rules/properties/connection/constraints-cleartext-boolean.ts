import { defineRule } from '../../../engine/rule.ts';

export const constraintsCleartextBoolean = defineRule({
  id: 'constraints-cleartext-boolean',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Write "clearText" as true or false, without quotation marks.',
    why: 'Unlike "required" next to it, "clearText" must not be a string. Every published connector has a plain value.',
    fix: 'Remove the quotation marks.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "clearText": false } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "clearText": «"false"» } } } } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('constraints-cleartext-boolean');
  },
});
