import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json-value.ts';
import { namesSecret } from '../../../properties/secret-name.ts';

export const secretAsPlainString = defineRule({
  id: 'secret-as-plain-string',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Take passwords, keys and tokens as securestring.',
    why: 'The platform shows a string to whoever looks at the connection, and stores it as plain text.',
    fix: 'Change the type to "securestring".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      '{ "properties": { "connectionParameters": { "tokenUrl": { "type": "string" }, "token:TenantId": { "type": "string" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "api_key": { "type": «"string"» } } } }',
      '{ "properties": { "connectionParameters": { "token:clientSecret": { "type": «"string"» } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { name, type, constraints, pointer, label } of connectionParameters) {
      const isChosen = arrayOr(constraints.allowedValues).length > 0;
      if (type !== 'string' || isChosen || !namesSecret(name)) continue;
      const at = `${pointer}/type` as const;
      yield {
        at,
        message: `Change the type of ${label} to "securestring": by its name it holds a secret.`,
        fix: {
          title: 'Change to "securestring"',
          changes: [{ replace: at, with: 'securestring' }],
        },
      };
    }
  },
});
