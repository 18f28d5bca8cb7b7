import { defineRule } from '../../../../engine/rule.ts';
import { extensionFaults } from '../../../../openapi/extensions/extension-faults.ts';

export const extUrlEncodingLocation = defineRule({
  id: 'ext-url-encoding-location',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-url-encoding'],
  docs: {
    summary: 'Write "x-ms-url-encoding" only in path parameters.',
    why: 'The platform reads it nowhere else. The validator warns about other parameters, which “query-parameter-encoding” reports.',
    fix: 'Remove it from operations, bodies and properties.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['QueryParameterEncodingNotSupported'],
    valid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "path", "type": "string", "x-ms-url-encoding": "single" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { «"x-ms-url-encoding"»: "single" } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms-url-encoding"»: "single" } } }',
    ],
  },

  *check(definition) {
    for (const { at, kind, name, holder } of extensionFaults(definition)) {
      if (kind !== 'misplaced' || name !== 'x-ms-url-encoding') continue;
      yield {
        at,
        highlight: 'key',
        message: `Remove "${name}" from ${holder}: only path parameters can have it.`,
        fix: { title: `Remove "${name}"`, changes: [{ remove: at }], safe: true },
      };
    }
  },
});
