import { defineRule } from '../../../../engine/rule.ts';

export const extBooleanFlags = defineRule({
  id: 'ext-boolean-flags',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-no-generic-test', 'x-ms-safe-operation', 'x-ms-localizeDefaultValue'],
  docs: {
    summary: 'Set extensions that switch something on to true or false.',
    why: 'The platform does not read the text "true" as the value true.',
    fix: 'Remove the quotes.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: ['{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-no-generic-test": true } } } }'],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-no-generic-test": «"true"» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-safe-operation": «1» } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-localizeDefaultValue": «"no"» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-boolean-flags');
  },
});
