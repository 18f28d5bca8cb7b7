import { defineRule } from '../../../engine/rule.ts';

export const pathParameterEncoding = defineRule({
  id: 'path-parameter-encoding',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Set "x-ms-url-encoding" for each path parameter.',
    why: 'Without "x-ms-url-encoding", a value with a slash or a space may break the address. The validator warns about it.',
    fix: 'Add "x-ms-url-encoding": "single", or "double" if the service decodes twice.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'PathParameterMissingEncoding',
      "Encoding for path parameter '{0}' is missing, which might lead to invalid requests.",
    ],
    valid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path", "x-ms-url-encoding": "double" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [«{ "name": "id", "in": "path" }»] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const { pointer, label, value } = parameter;
      if (parameter.in !== 'path' || value['x-ms-url-encoding'] !== undefined) continue;
      const change = { insert: 'x-ms-url-encoding', into: pointer, value: 'single' };
      yield {
        at: pointer,
        message: `Set "x-ms-url-encoding" to "single" for ${label}: it does not say how its value is encoded.`,
        fix: { title: 'Add "x-ms-url-encoding"', changes: [change], safe: true },
      };
    }
  },
});
