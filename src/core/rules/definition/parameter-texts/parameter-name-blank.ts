import { defineRule } from '../../../engine/rule.ts';

export const parameterNameBlank = defineRule({
  id: 'parameter-name-blank',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep whitespace out of parameter names.',
    why: 'Formulas and dynamic references use the name, and a space in it is easily lost there.',
    fix: 'Rename body parameters as you like. Rename others only if the service accepts the new name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": «"Request body"», "in": "body" }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const { name } = parameter;
      if (name === undefined || !/\s/.test(name)) continue;
      yield {
        at: `${parameter.pointer}/name`,
        message: `Rename ${parameter.label}: its name contains whitespace.`,
      };
    }
  },
});
