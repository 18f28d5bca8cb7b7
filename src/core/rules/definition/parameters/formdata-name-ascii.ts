import { defineRule } from '../../../engine/rule.ts';

export const formdataNameAscii = defineRule({
  id: 'formdata-name-ascii',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use only ASCII characters in the names of form fields.',
    why: 'The names are sent in headers, which are ASCII. The validator rejects other characters.',
    fix: 'Rename the field to the ASCII name that the service uses.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'InvalidFormDataParameterName',
      "The form data parameter name '{0}' is invalid. All characters must be part of the US-ASCII character set.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "size", "in": "formData", "type": "string" }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "größe", "in": "query", "type": "string" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": «"größe"», "in": "formData", "type": "string" }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const [nonAscii] = parameter.name?.match(/[^ -~]/u) ?? [];
      if (parameter.in !== 'formData' || nonAscii === undefined) continue;
      yield {
        at: `${parameter.pointer}/name`,
        message: `Use only ASCII characters in the name of ${parameter.label}: it has "${nonAscii}".`,
      };
    }
  },
});
