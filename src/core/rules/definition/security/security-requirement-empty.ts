import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { securityRequirements } from '../../../openapi/security.ts';

export const securityRequirementEmpty = defineRule({
  id: 'security-requirement-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List scopes only for OAuth definitions.',
    why: 'Keys and passwords have no scopes. The validator requires an empty list there.',
    fix: 'Replace the list with [].',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SecurityRequirementMustHaveEmptyValue',
      "The security requirement '{0}' cannot specify any scopes, an empty array should be provided.",
    ],
    valid: [
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "scopes": { "read": "Read." } } }, "security": [{ "oauth": ["read"] }] }',
      '{ "security": [{ "key": ["read"] }] }',
    ],
    invalid: [
      '{ "securityDefinitions": { "key": { "type": "apiKey" } }, "security": [{ "key": «["read"]» }] }',
    ],
  },

  *check(definition) {
    for (const requirement of securityRequirements(definition)) {
      const { scheme, value } = requirement;
      if (!Array.isArray(value) || value.length === 0) continue;
      if (scheme?.type !== 'apiKey' && scheme?.type !== 'basic') continue;
      const { name, owner, pointer } = requirement;
      yield {
        at: pointer,
        message: `Change \`${name}\` in "security" of ${owner} to []: it is ${shown(value)}, and only OAuth has scopes.`,
        fix: { title: 'Change to []', changes: [{ replace: pointer, with: [] }], safe: true },
      };
    }
  },
});
