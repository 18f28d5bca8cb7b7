import { defineRule } from '../../../engine/rule.ts';

export const formdataNameAscii = defineRule({
  id: 'formdata-name-ascii',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Name the fields of a form in plain Latin letters.',
    why: 'The names travel in the headers of the parts of a form, which are ASCII; the validator stops other characters.',
    fix: 'Rename the field to what the service calls it in ASCII.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['InvalidFormDataParameterName'],
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
      const [odd] = parameter.name?.match(/[^ -~]/u) ?? [];
      if (parameter.in !== 'formData' || odd === undefined) continue;
      yield {
        at: `${parameter.pointer}/name`,
        message: `Rename ${parameter.label} in ASCII characters: it has "${odd}".`,
      };
    }
  },
});
