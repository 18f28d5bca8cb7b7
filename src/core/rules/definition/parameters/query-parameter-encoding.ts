import { defineRule } from '../../../engine/rule.ts';

export const queryParameterEncoding = defineRule({
  id: 'query-parameter-encoding',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use "x-ms-url-encoding" only for path parameters.',
    why: 'The platform encodes all other parameters itself, and the validator warns about the extension there.',
    fix: 'Remove "x-ms-url-encoding".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'QueryParameterEncodingNotSupported',
      "Encoding for query parameter '{0}' is not supported.",
    ],
    valid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path", "x-ms-url-encoding": "single" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", «"x-ms-url-encoding"»: "single" }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const encoding = parameter.value['x-ms-url-encoding'];
      if (parameter.in === 'path' || encoding === undefined) continue;
      const at = `${parameter.pointer}/x-ms-url-encoding` as const;
      yield {
        at,
        highlight: 'key',
        message: `Remove "x-ms-url-encoding" from ${parameter.label}: only path parameters can have it.`,
        fix: {
          title: 'Remove "x-ms-url-encoding"',
          changes: [{ remove: at }],
          safe: encoding === 'single',
        },
      };
    }
  },
});
