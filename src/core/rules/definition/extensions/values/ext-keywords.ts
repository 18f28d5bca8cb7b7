import { defineRule } from '../../../../engine/rule.ts';

export const extKeywords = defineRule({
  id: 'ext-keywords',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-keywords'],
  docs: {
    summary: 'Write "x-ms-keywords" as a list of words.',
    why: 'All published connectors with keywords have a list.',
    fix: 'Write each keyword as an item of a list.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: ['{ "swagger": "2.0", "info": { "x-ms-keywords": ["tides", "harbor"] } }'],
    invalid: [
      '{ "swagger": "2.0", "info": { "x-ms-keywords": «"tides,harbor"» } }',
      '{ "swagger": "2.0", "info": { "x-ms-keywords": ["tides", «5»] } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-keywords');
  },
});
