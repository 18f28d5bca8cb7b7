import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';
import { namesSecret } from '../../../properties/secret-name.ts';

export const securestringCleartext = defineRule({
  id: 'securestring-cleartext',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Hide a secret while users type it.',
    why: 'With "clearText", whoever looks at the screen can read the secret. The wizard sets it for the user name of basic authentication, which is fine until an API key is entered there.',
    fix: 'Set "clearText" to false.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "password": { "type": "securestring", "uiDefinition": { "constraints": { "clearText": false } } } } } }',
      '{ "properties": { "connectionParameters": { "username": { "type": "securestring", "uiDefinition": { "displayName": "User name", "constraints": { "clearText": true } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring", "uiDefinition": { "constraints": { "clearText": «true» } } } } } }',
      '{ "properties": { "connectionParameters": { "username": { "type": "securestring", "uiDefinition": { "displayName": "Access token", "constraints": { "clearText": «true» } } } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { name, type, uiDefinition, constraints, pointer, label } of connectionParameters) {
      if (type !== 'securestring' || constraints.clearText !== true) continue;
      if (!namesSecret(name) && !namesSecret(textOr(uiDefinition.displayName) ?? '')) continue;
      const at = `${pointer}/uiDefinition/constraints/clearText` as const;
      yield {
        at,
        message: `Set "clearText" of ${label} to false: users type a secret, and it is shown to whoever looks on.`,
        fix: {
          title: 'Change to false',
          changes: [{ replace: at, with: false }],
          safe: true,
        },
      };
    }
  },
});
