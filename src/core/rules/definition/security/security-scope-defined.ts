import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { arrayOr, isObject, shown } from '../../../files/json/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import { securityRequirements } from '../../../openapi/security.ts';

export const securityScopeDefined = defineRule({
  id: 'security-scope-defined',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define each OAuth scope that "security" uses.',
    why: 'The validator looks for each scope in "scopes" of the security definition.',
    fix: 'Add the scope there with a description, or correct its name.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OAuthSecurityRequirementValueMustBeScopeName',
      "The OAuth security requirement '{0}' refers to scope name '{1}', but this is not defined in the 'securityDefinitions' object.",
    ],
    valid: [
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "scopes": { "read": "Read." } } }, "security": [{ "oauth": ["read"] }] }',
    ],
    invalid: [
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "scopes": { "read": "Read." } } }, "security": [{ "oauth": ["read", «"write"»] }] }',
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "scopes": {} } }, "paths": { "/a": { "get": { "security": [{ "oauth": [«"read"»] }] }, "put": { "security": [{ "oauth": ["read"] }] } } } }',
    ],
  },

  *check(definition) {
    for (const { at, name, scope } of undefinedScopes(definition)) {
      const into = child('/securityDefinitions', name, 'scopes');
      yield {
        at,
        message: `Add scope ${shown(scope)} to "scopes" of security definition \`${name}\`, or correct its name: it is not defined.`,
        fix: {
          title: `Add ${shown(scope)} to "scopes"`,
          changes: [{ insert: scope, into, value: scope }],
        },
      };
    }
  },
});

/** Yields each undefined scope of a definition once, at its first use. */
function* undefinedScopes(
  definition: ApiDefinition,
): Generator<{ readonly at: JsonPointer; readonly name: string; readonly scope: string }> {
  const seen = new Set<string>();
  for (const requirement of securityRequirements(definition)) {
    const { scheme, value } = requirement;
    if (scheme?.type !== 'oauth2' || !isObject(scheme.scopes)) continue;
    const { name, pointer } = requirement;
    for (const [index, scope] of arrayOr(value).entries()) {
      const key = JSON.stringify([name, scope]);
      if (typeof scope !== 'string' || Object.hasOwn(scheme.scopes, scope) || seen.has(key))
        continue;
      seen.add(key);
      yield { at: `${pointer}/${index}`, name, scope };
    }
  }
}
