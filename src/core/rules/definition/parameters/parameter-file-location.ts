import { defineRule } from '../../../engine/rule.ts';

const nonFormLocations: ReadonlySet<unknown> = new Set(['query', 'header', 'path']);

export const parameterFileLocation = defineRule({
  id: 'parameter-file-location',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Send files as form data.',
    why: 'The type "file" exists only in forms, so the validator rejects it anywhere else.',
    fix: 'Set "in" to "formData", or set the type to "string" if the value is not a file.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'FileParameterMustBeInFormData',
      "Parameters of type 'file' are not valid in locations other than 'formData'.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "b", "in": "formData", "type": "file" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": «"file"» }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      if (parameter.value.type !== 'file' || !nonFormLocations.has(parameter.in)) continue;
      yield {
        at: `${parameter.pointer}/type`,
        message: `Set "in" of ${parameter.label} to "formData": its type is "file", which only forms can send.`,
      };
    }
  },
});
