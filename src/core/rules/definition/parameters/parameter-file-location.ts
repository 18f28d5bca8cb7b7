import { defineRule } from '../../../engine/rule.ts';

const places: ReadonlySet<unknown> = new Set(['query', 'header', 'path']);

export const parameterFileLocation = defineRule({
  id: 'parameter-file-location',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Send files in a form.',
    why: 'Type "file" means a part of a form; the validator stops it in any other place.',
    fix: 'Set "in" to "formData", or use type "string" where it is no file.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['FileParameterMustBeInFormData'],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "b", "in": "formData", "type": "file" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": «"file"» }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      if (parameter.value.type !== 'file' || !places.has(parameter.in)) continue;
      yield {
        at: `${parameter.pointer}/type`,
        message: `Set "in" of ${parameter.label} to "formData": only a form takes files.`,
      };
    }
  },
});
