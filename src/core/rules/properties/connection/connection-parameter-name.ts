import { defineRule } from '../../../engine/rule.ts';

const NAME = /^\w+(?::\w+)?$/;

export const connectionParameterName = defineRule({
  id: 'connection-parameter-name',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Name connection parameters with letters, digits and underscores.',
    why: 'Policies refer to a parameter by its name, and a blank, dot or hyphen in it can break the expression. One colon sets a claim apart from the parameter it belongs to.',
    fix: 'Rename the parameter, and every @connectionParameters(…) that names it.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" }, "token:TenantId": { "type": "string" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { «"API Key"»: { "type": "securestring" } } } }',
      '{ "properties": { "connectionParameters": { «"token:a:b"»: { "type": "string" } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { name, pointer, label } of connectionParameters) {
      if (NAME.test(name)) continue;
      yield {
        at: pointer,
        part: 'key',
        message: `Rename ${label}: only letters, digits, underscores and one colon belong in a name.`,
      };
    }
  },
});
