import { defineRule } from '../../../engine/rule.ts';

export const parameterSingleBody = defineRule({
  id: 'parameter-single-body',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each operation at most one body.',
    why: 'A request has only one body, so the validator rejects a second parameter with "in": "body".',
    fix: 'Merge the two into one body with the properties of both.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationParametersContainMultipleBodyParameters',
      'PathParametersContainMultipleBodyParameters',
      "The operation '{0}' contains multiple parameters in the location 'body', at most one is allowed.",
      "The path '{0}' contains multiple parameters in the location 'body', at most one is allowed.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body" }, «{ "name": "more", "in": "body" }»] } } } }',
    ],
  },

  *check({ operations }) {
    for (const operation of operations) {
      const [first, ...others] = operation.parameters.filter(({ isBody }) => isBody);
      for (const { name, usedAt, label } of others) {
        if (first === undefined || name === first.name) continue;
        yield {
          at: usedAt,
          message: `Merge ${label} into ${first.label}: a request has only one body.`,
        };
      }
    }
  },
});
