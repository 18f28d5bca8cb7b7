import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { isBlank, shown } from '../../../files/json/json-value.ts';
import { oauthAddresses, type SecurityScheme, securitySchemes } from '../../../openapi/security.ts';

export const securityRequiredFields = defineRule({
  id: 'security-required-fields',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each security definition the properties that its type requires.',
    why: 'Without the name of a key or the OAuth URLs, nobody can sign in. The validator rejects the definition, but connectors have been published without "scopes".',
    fix: 'Give apiKey a "name" and an "in" ("header" or "query"). Give oauth2 a "flow", "scopes" and the URLs of that flow.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SecuritySchemePropertyRequired',
      "The security definition property '{0}' is required for definitions of type '{1}'.",
    ],
    valid: [
      '{ "securityDefinitions": { "key": { "type": "apiKey", "in": "query", "name": "key" }, "basic": { "type": "basic" } } }',
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://northwind.com/authorize", "tokenUrl": "https://northwind.com/token", "scopes": {} } } }',
    ],
    invalid: [
      '{ "securityDefinitions": { "key": «{ "type": "apiKey", "in": "header" }» } }',
      '{ "securityDefinitions": { "key": { "type": "apiKey", "in": «"cookie"», "name": «""» } } }',
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "flow": «"code"», "scopes": {} } } }',
      '{ "securityDefinitions": { "oauth": «{ "type": "oauth2", "flow": "application", "scopes": {} }» } }',
      '{ "securityDefinitions": { "oauth": «{ "type": "oauth2", "flow": "application", "tokenUrl": "https://northwind.com/token" }» } }',
    ],
  },

  *check(definition) {
    for (const scheme of securitySchemes(definition)) {
      const { type } = scheme.value;
      if (type === 'apiKey') yield* apiKeyFindings(scheme);
      if (type === 'oauth2') yield* oauthFindings(scheme);
    }
  },
});

function* apiKeyFindings(scheme: SecurityScheme): Generator<Finding> {
  yield* missingProperties(scheme, ['name', 'in']);
  yield* disallowedValue(scheme, 'in', ['header', 'query']);
}

function* oauthFindings(scheme: SecurityScheme): Generator<Finding> {
  const { flow, scopes } = scheme.value;
  const urls = typeof flow === 'string' ? (oauthAddresses.get(flow) ?? []) : [];
  yield* missingProperties(scheme, ['flow', ...urls]);
  yield* disallowedValue(scheme, 'flow', [...oauthAddresses.keys()]);
  if (scopes !== undefined) return;
  yield {
    at: `${scheme.pointer}/scopes`,
    severity: 'warning',
    message: `Add "scopes" to ${scheme.label}, with {} if there are none: it is missing.`,
    fix: {
      title: 'Add "scopes": {}',
      changes: [{ insert: 'scopes', into: scheme.pointer, value: {} }],
      safe: true,
    },
  };
}

function* missingProperties(
  { label, pointer, value }: SecurityScheme,
  names: readonly string[],
): Generator<Finding> {
  for (const name of names) {
    const isPresent = value[name] !== undefined;
    if (isPresent && !isBlank(value[name])) continue;
    yield {
      at: `${pointer}/${name}`,
      message: isPresent
        ? `Fill in "${name}" of ${label}: it is empty.`
        : `Add "${name}" to ${label}: it is missing.`,
    };
  }
}

function* disallowedValue(
  { label, pointer, value }: SecurityScheme,
  name: 'in' | 'flow',
  allowed: readonly string[],
): Generator<Finding> {
  const found = value[name];
  if (typeof found !== 'string' || isBlank(found) || allowed.includes(found)) return;
  yield {
    at: `${pointer}/${name}`,
    message: `Set "${name}" of ${label} to one of ${allowed.map(shown).join(', ')}: it is ${shown(found)}.`,
  };
}
