import { defineRule } from '../../../engine/rule.ts';

export const parameterBodyAndFormdata = defineRule({
  id: 'parameter-body-and-formdata',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use either a body or form fields, not both.',
    why: 'A form is sent as the body of the request, so the validator rejects an operation with both a body and form fields.',
    fix: 'Turn the form fields into properties of the body, or the body into a form field.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ParameterListContainsFormDataAndBody',
      "The 'parameters' list defines both a 'body' parameter, and a 'formData' parameter.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "b", "in": "formData", "type": "string" }, { "name": "c", "in": "formData", "type": "file" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body" }», { "name": "b", "in": "formData", "type": "string" }] } } } }',
    ],
  },

  *check({ operations }) {
    for (const { parameters } of operations) {
      const body = parameters.find(({ isBody }) => isBody);
      const field = parameters.find((parameter) => parameter.in === 'formData');
      if (body === undefined || field === undefined) continue;
      yield {
        at: body.usedAt,
        message: `Use either a body or form fields: ${body.label} is a body, and ${field.label} is a form field.`,
      };
    }
  },
});
