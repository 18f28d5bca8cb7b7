import { defineRule } from '../../../engine/rule.ts';

export const parameterNameConnectionid = defineRule({
  id: 'parameter-name-connectionid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Do not name a parameter connectionId.',
    why: 'The platform uses this name in its own addresses, so the validator rejects a parameter that has it.',
    fix: 'Rename the parameter, and use a policy to send the service the name it expects.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ConnectionIdParameterNotAllowed', "A parameter cannot be named as 'connectionId'."],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "connection", "in": "query", "type": "string" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": «"ConnectionId"», "in": "query", "type": "string" }] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const { name } = parameter;
      if (name?.toLowerCase() !== 'connectionid') continue;
      yield {
        at: `${parameter.pointer}/name`,
        message: `Rename ${parameter.label}: the platform reserves this name.`,
      };
    }
  },
});
