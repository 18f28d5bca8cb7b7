import { defineRule } from '../../../../engine/rule.ts';

export const extTriggerMetadata = defineRule({
  id: 'ext-trigger-metadata',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-trigger-metadata'],
  docs: {
    summary: 'Write "x-ms-trigger-metadata" with the kind "query" and the mode "polling".',
    why: 'The schema of connectors requires both and accepts nothing else.',
    fix: 'Set "kind" to "query" and "mode" to "polling".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger-metadata": { "kind": "query", "mode": "polling" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger-metadata": «{ "mode": "polling" }» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger-metadata": { "kind": «"webhook"», "mode": "polling" } } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-trigger-metadata": { "kind": "query", "mode": "polling", «"every"»: 5 } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-trigger-metadata');
  },
});
