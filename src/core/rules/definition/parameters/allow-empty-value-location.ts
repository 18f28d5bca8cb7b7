import { defineRule } from '../../../engine/rule.ts';

export const allowEmptyValueLocation = defineRule({
  id: 'allow-empty-value-location',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use "allowEmptyValue" only for query and form parameters.',
    why: 'Headers and parts of a path cannot be empty, so the validator rejects "allowEmptyValue" there.',
    fix: 'Remove "allowEmptyValue".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'AllowEmptyValueOnlyValidForQueryFormData',
      "The parameter cannot use the 'allowEmptyValue' keyword as it is not in the 'query' or 'formData' location.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string", "allowEmptyValue": true }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "header", "type": "string", «"allowEmptyValue"»: true }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      if (parameter.in !== 'header' && parameter.in !== 'path') continue;
      if (parameter.value.allowEmptyValue === undefined) continue;
      const at = `${parameter.pointer}/allowEmptyValue` as const;
      yield {
        at,
        highlight: 'key',
        message: `Remove "allowEmptyValue" from ${parameter.label}: only query and form parameters may be empty.`,
        fix: { title: 'Remove "allowEmptyValue"', changes: [{ remove: at }], safe: true },
      };
    }
  },
});
