import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { isBlank, shown } from '../../../files/json-value.ts';
import { oauthAddresses, type SecurityScheme, securitySchemes } from '../../../openapi/security.ts';

export const securityRequiredFields = defineRule({
  id: 'security-required-fields',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Complete each security definition with what its type needs.',
    why: 'Without the name of a key or the addresses of OAuth nobody can sign in; the validator refuses the definition. Only "scopes" has been missing in published connectors.',
    fix: 'Give an apiKey "name" and "in" (header or query); give oauth2 "flow", "scopes", and the addresses of that flow.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SecuritySchemePropertyRequired',
      "The security definition property '{0}' is required for definitions of type '{1}'.",
    ],
    valid: [
      '{ "securityDefinitions": { "key": { "type": "apiKey", "in": "query", "name": "key" }, "basic": { "type": "basic" } } }',
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://contoso.com/authorize", "tokenUrl": "https://contoso.com/token", "scopes": {} } } }',
    ],
    invalid: [
      '{ "securityDefinitions": { "key": «{ "type": "apiKey", "in": "header" }» } }',
      '{ "securityDefinitions": { "key": { "type": "apiKey", "in": «"cookie"», "name": «""» } } }',
      '{ "securityDefinitions": { "oauth": { "type": "oauth2", "flow": «"code"», "scopes": {} } } }',
      '{ "securityDefinitions": { "oauth": «{ "type": "oauth2", "flow": "application", "scopes": {} }» } }',
      '{ "securityDefinitions": { "oauth": «{ "type": "oauth2", "flow": "application", "tokenUrl": "https://contoso.com/token" }» } }',
    ],
  },

  *check(definition) {
    for (const scheme of securitySchemes(definition)) {
      const { type } = scheme.value;
      if (type === 'apiKey') yield* faultsOfKey(scheme);
      if (type === 'oauth2') yield* faultsOfOauth(scheme);
    }
  },
});

function* faultsOfKey(scheme: SecurityScheme): Generator<Finding> {
  yield* missing(scheme, ['name', 'in']);
  yield* unlisted(scheme, 'in', ['header', 'query']);
}

function* faultsOfOauth(scheme: SecurityScheme): Generator<Finding> {
  const { flow, scopes } = scheme.value;
  const addresses = typeof flow === 'string' ? (oauthAddresses.get(flow) ?? []) : [];
  yield* missing(scheme, ['flow', ...addresses]);
  yield* unlisted(scheme, 'flow', [...oauthAddresses.keys()]);
  if (scopes !== undefined) return;
  yield {
    at: `${scheme.pointer}/scopes`,
    severity: 'warning',
    message: `Add "scopes" to ${scheme.label}: it is missing; {} will do if there are none.`,
    fix: {
      title: 'Add "scopes": {}',
      changes: [{ insert: 'scopes', into: scheme.pointer, value: {} }],
      safe: true,
    },
  };
}

function* missing(
  { label, pointer, value }: SecurityScheme,
  names: readonly string[],
): Generator<Finding> {
  for (const name of names) {
    const isThere = value[name] !== undefined;
    if (isThere && !isBlank(value[name])) continue;
    yield {
      at: `${pointer}/${name}`,
      message: `Add "${name}" to ${label}: it is ${isThere ? 'empty' : 'missing'}.`,
    };
  }
}

function* unlisted(
  { label, pointer, value }: SecurityScheme,
  name: 'in' | 'flow',
  listed: readonly string[],
): Generator<Finding> {
  const found = value[name];
  if (typeof found !== 'string' || isBlank(found) || listed.includes(found)) return;
  yield {
    at: `${pointer}/${name}`,
    message: `Set "${name}" of ${label} to ${listed.map(shown).join(' or ')}: it is ${shown(found)}.`,
  };
}
