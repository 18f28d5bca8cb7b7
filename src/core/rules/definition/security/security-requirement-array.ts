import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { typeName } from '../../../files/json/json-value.ts';
import { securityRequirements } from '../../../openapi/security.ts';

export const securityRequirementArray = defineRule({
  id: 'security-requirement-array',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each security requirement a list of scopes.',
    why: 'The validator rejects anything but a list, even if there are no scopes.',
    fix: 'Write [] if there are no OAuth scopes.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SecurityRequirementMustHaveValue',
      "The security requirement '{0}' must have have a value. Provide an empty array if no OAuth scopes are required.",
    ],
    valid: [
      '{ "securityDefinitions": { "key": { "type": "apiKey" } }, "security": [{ "key": [] }] }',
    ],
    invalid: [
      '{ "security": [{ "key": «null» }] }',
      '{ "paths": { "/a": { "get": { "security": [{ "oauth": «"read"» }] } } } }',
    ],
  },

  *check(definition) {
    for (const requirement of securityRequirements(definition)) {
      if (Array.isArray(requirement.value)) continue;
      const { name, owner, pointer, value } = requirement;
      const scopes = typeof value === 'string' && value.trim() !== '' ? [value] : [];
      yield {
        at: pointer,
        message: `Change \`${name}\` in "security" of ${owner} to a list of scopes, or to []: it is ${typeName(value)}.`,
        fix: changeTo(pointer, scopes, { safe: value === null }),
      };
    }
  },
});
