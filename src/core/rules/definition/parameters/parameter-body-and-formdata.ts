import { defineRule } from '../../../engine/rule.ts';

export const parameterBodyAndFormdata = defineRule({
  id: 'parameter-body-and-formdata',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Send either a body or a form, not both.',
    why: 'A form is the body of its request; the validator stops an operation that has a body parameter beside form fields.',
    fix: 'Make the fields properties of the body, or the body another field of the form.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ParameterListContainsFormDataAndBody'],
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
        message: `Choose between a body and a form: ${body.label} stands beside ${field.label}, which is in the form.`,
      };
    }
  },
});
