import { defineRule } from '../../../engine/rule.ts';

export const pathParameterRequired = defineRule({
  id: 'path-parameter-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Make every path parameter required.',
    why: 'An address cannot leave out a part of its path, so the validator rejects a path parameter without "required": true.',
    fix: 'Add "required": true.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'PathParameterMustBeRequired',
      'The parameter must be marked as required as it is used in the operation path.',
    ],
    valid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path", "required": true }] } } } }',
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path", "required": "yes" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a/{id}": { "get": { "parameters": [«{ "name": "id", "in": "path" }»] } } } }',
      '{ "paths": { "/a/{id}": { "get": { "parameters": [{ "name": "id", "in": "path", "required": «false» }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const { required } = parameter.value;
      // `json-type-incorrect` reports values of other types.
      if (parameter.in !== 'path' || (required !== undefined && required !== false)) continue;
      const { pointer, label } = parameter;
      const change =
        required === undefined
          ? { insert: 'required', into: pointer, value: true }
          : { replace: `${pointer}/required` as const, with: true };
      yield {
        at: required === undefined ? pointer : `${pointer}/required`,
        message: `Set "required" to true for ${label}: a path parameter cannot be optional.`,
        fix: { title: 'Make it required', changes: [change], safe: true },
      };
    }
  },
});
