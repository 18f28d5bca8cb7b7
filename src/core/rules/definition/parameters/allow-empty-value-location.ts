import { defineRule } from '../../../engine/rule.ts';

export const allowEmptyValueLocation = defineRule({
  id: 'allow-empty-value-location',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Allow empty values in queries and forms only.',
    why: 'A header or a part of the path cannot be sent empty; the validator stops "allowEmptyValue" there.',
    fix: 'Remove "allowEmptyValue".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['AllowEmptyValueOnlyValidForQueryFormData'],
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
        part: 'key',
        message: `Remove "allowEmptyValue" from ${parameter.label}: only queries and forms have empty values.`,
        fix: { title: 'Remove it', changes: [{ remove: at }], safe: true },
      };
    }
  },
});
