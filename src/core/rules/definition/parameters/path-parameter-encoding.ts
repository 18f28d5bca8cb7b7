import { defineRule } from '../../../engine/rule.ts';

export const pathParameterEncoding = defineRule({
  id: 'path-parameter-encoding',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say how each path parameter is encoded.',
    why: 'Without "x-ms-url-encoding" a value with a slash or a blank may break the address; the validator warns of it.',
    fix: 'Add "x-ms-url-encoding": "single", or "double" where the service decodes twice.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['PathParameterMissingEncoding'],
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
        message: `Add "x-ms-url-encoding": "single" to ${label}: it does not say how its value is encoded.`,
        fix: { title: 'Encode it once', changes: [change], safe: true },
      };
    }
  },
});
