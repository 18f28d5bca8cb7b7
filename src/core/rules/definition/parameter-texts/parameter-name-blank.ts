import { defineRule } from '../../../engine/rule.ts';

export const parameterNameBlank = defineRule({
  id: 'parameter-name-blank',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Name parameters without white space.',
    why: 'Formulas and dynamic references name the parameter, and a blank in a name is easily lost there.',
    fix: 'Rename a body as you like; other names only if the service knows the new one too.',
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
        message: `Take the white space out of the name of ${parameter.label}.`,
      };
    }
  },
});
