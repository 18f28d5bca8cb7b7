import { defineRule } from '../../../../engine/rule.ts';

export const extModelTexts = defineRule({
  id: 'ext-model-texts',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-name-for-model', 'x-ms-description-for-model'],
  docs: {
    summary: 'Write names and descriptions for the model as text.',
    why: 'An agent reads them to choose an operation.',
    fix: 'Put the name or description in quotes.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-description-for-model": "Use it to look up tides." } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-name-for-model": «5» } } } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-description-for-model": «["Tides"]» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-model-texts');
  },
});
