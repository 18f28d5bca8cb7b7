import { defineRule } from '../../../../engine/rule.ts';

export const extCapabilitiesShape = defineRule({
  id: 'ext-capabilities-shape',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-capabilities'],
  docs: {
    summary: 'Write in "x-ms-capabilities" only what the platform can do.',
    why: 'The platform ignores a capability that it does not know, so a misspelled one does nothing.',
    fix: 'Write "testConnection" or "file-picker" at the root, and "chunkTransfer": true in an operation.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "x-ms-capabilities": { "testConnection": { "operationId": "GetMe" } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-capabilities": { "chunkTransfer": true } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "x-ms-capabilities": { «"testconnection"»: { "operationId": "GetMe" } } }',
      '{ "swagger": "2.0", "x-ms-capabilities": { "testConnection": «{}» } }',
      '{ "swagger": "2.0", "x-ms-capabilities": { "file-picker": «{ "value-title": "name" }» } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-capabilities": { "chunkTransfer": «"true"» } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-capabilities-shape');
  },
});
