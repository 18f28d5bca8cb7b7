import { defineRule } from '../../../../engine/rule.ts';

export const extDocs = defineRule({
  id: 'ext-docs',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-docs'],
  docs: {
    summary: 'List links with descriptions in "x-ms-docs".',
    why: 'The schema of connectors accepts nothing else.',
    fix: 'Write a list of objects with "url" and "description".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "swagger": "2.0", "x-ms-docs": [{ "url": "https://www.harborwatch.dev", "description": "Guide" }] }',
    ],
    invalid: [
      '{ "swagger": "2.0", "x-ms-docs": «{}» }',
      '{ "swagger": "2.0", "x-ms-docs": «[]» }',
      '{ "swagger": "2.0", "x-ms-docs": [«{ "url": "https://www.harborwatch.dev" }»] }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-docs');
  },
});
