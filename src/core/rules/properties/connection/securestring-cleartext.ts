import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { isSecretName } from '../../../properties/secret-name.ts';

export const securestringCleartext = defineRule({
  id: 'securestring-cleartext',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Hide secrets while users type them.',
    why: 'With "clearText", anyone who sees the screen can read the secret. The wizard sets it for the user name of basic authentication, which is fine until users enter an API key there.',
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
      if (!isSecretName(name) && !isSecretName(textOr(uiDefinition.displayName) ?? '')) continue;
      const at = `${pointer}/uiDefinition/constraints/clearText` as const;
      yield {
        at,
        message: `Set "clearText" of ${label} to false: users type a secret, and anyone who sees the screen can read it.`,
        fix: {
          title: 'Change to false',
          changes: [{ replace: at, with: false }],
          safe: true,
        },
      };
    }
  },
});
