import { defineRule } from '../../../engine/rule.ts';

const NAME = /^\w+(?::\w+)?$/;

export const connectionParameterName = defineRule({
  id: 'connection-parameter-name',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Name connection parameters with letters, digits and underscores.',
    why: 'Policies refer to a parameter by its name, and a space, dot or hyphen in it can break the expression. One colon may separate a claim from its parameter, as in token:TenantId.',
    fix: 'Rename the parameter, and update every @connectionParameters(…) that uses it.',
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
        highlight: 'key',
        message: `Rename ${label}: a name may contain only letters, digits, underscores and one colon.`,
      };
    }
  },
});
