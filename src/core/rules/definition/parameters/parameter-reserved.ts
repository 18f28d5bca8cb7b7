import { defineRule } from '../../../engine/rule.ts';

export const parameterReserved = defineRule({
  id: 'parameter-reserved',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave the Authorization header to the connection.',
    why: 'The platform sets this header and may drop or overwrite what a user enters. The validator warns about it.',
    fix: 'Remove the parameter, and describe the sign-in in "securityDefinitions".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ReservedParameterIsUsed',
      "The parameter '{0}' is reserved and cannot be used in '{1}'.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "X-Key", "in": "header", "type": "string" }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "authorization", "in": "query", "type": "string" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "authorization", "in": "header", "type": "string" }»] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      if (parameter.in !== 'header' || parameter.name?.toLowerCase() !== 'authorization') continue;
      yield {
        at: parameter.pointer,
        message: `Remove ${parameter.label}: the connection sets this header.`,
      };
    }
  },
});
