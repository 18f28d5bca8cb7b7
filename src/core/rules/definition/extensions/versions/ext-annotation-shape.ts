import { defineRule } from '../../../../engine/rule.ts';

export const extAnnotationShape = defineRule({
  id: 'ext-annotation-shape',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-api-annotation'],
  docs: {
    summary: 'Write "x-ms-api-annotation" with a family, a revision, a status and a replacement.',
    why: 'The platform reads nothing else from it, and only the exact words "Production" and "Preview".',
    fix: 'Write "family" as text and "revision" as a number from 1. In "info" write only "status".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/operational-versioning',
    messages: ['JsonValueNotInEnum'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "SendMail", "revision": 2, "status": "Preview" } } } } }',
      '{ "swagger": "2.0", "info": { "x-ms-api-annotation": { "status": "Preview" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-api-annotation": { "status": «"production"» } } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "SendMail", "revision": «"2"» } } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "SendMail", "revision": «0» } } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-api-annotation": { "family": "SendMail", «"version"»: 2 } } } } }',
      '{ "swagger": "2.0", "info": { "x-ms-api-annotation": { «"family"»: "SendMail" } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-annotation-shape');
  },
});
