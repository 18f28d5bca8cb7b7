import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json/json-value.ts';
import { isSecretName } from '../../../properties/secret-name.ts';

export const secretAsPlainString = defineRule({
  id: 'secret-as-plain-string',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Use the type securestring for passwords, keys and tokens.',
    why: 'The platform stores a string as plain text, and shows it to anyone who looks at the connection.',
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
      if (type !== 'string' || isChosen || !isSecretName(name)) continue;
      const at = `${pointer}/type` as const;
      yield {
        at,
        message: `Change the type of ${label} to "securestring": its name suggests a secret.`,
        fix: {
          title: 'Change to "securestring"',
          changes: [{ replace: at, with: 'securestring' }],
        },
      };
    }
  },
});
