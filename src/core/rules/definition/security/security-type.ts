import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { Finding } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { shown } from '../../../files/json/json-value.ts';
import {
  isSecurityType,
  type SecurityScheme,
  schemeProperties,
  securitySchemes,
  securityTypes,
} from '../../../openapi/security.ts';

export const securityType = defineRule({
  id: 'security-type',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give security definitions a known type, and only its properties.',
    why: 'OpenAPI 2.0 has three types. The validator rejects others, such as "http" from OpenAPI 3, and properties of another type.',
    fix: 'Set "type" to "basic", "apiKey" or "oauth2". Define a bearer token as an "apiKey" in the header "Authorization".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      "JSON is valid against no schemas from 'oneOf'.",
      'SecuritySchemePropertyNotValid',
      "The security definition property '{0}' is not valid for definitions of type '{1}'.",
    ],
    valid: [
      '{ "securityDefinitions": { "key": { "type": "apiKey", "in": "header", "name": "X-Key", "description": "From your account." } } }',
      '{ "securityDefinitions": { "basic": { "type": "basic", "x-note": "Old accounts." } } }',
    ],
    invalid: [
      '{ "securityDefinitions": { "bearer": { "type": «"http"», "scheme": "bearer" } } }',
      '{ "securityDefinitions": { "key": { "type": «"apikey"», "in": "header", "name": "X-Key" } } }',
      '{ "securityDefinitions": { "key": «{ "in": "header", "name": "X-Key" }» } }',
      '{ "securityDefinitions": { "basic": { "type": "basic", «"in"»: "header" } } }',
    ],
  },

  *check(definition) {
    for (const scheme of securitySchemes(definition)) {
      const { type } = scheme.value;
      if (isSecurityType(type)) yield* unknownProperties(scheme, schemeProperties[type]);
      else if (type === undefined || typeof type === 'string') yield unknownType(scheme, type);
    }
  },
});

function unknownType({ label, pointer }: SecurityScheme, type: string | undefined): Finding {
  const at = `${pointer}/type` as const;
  const allowed = securityTypes.map(shown).join(', ');
  const meant = securityTypes.find((known) => known.toLowerCase() === type?.trim().toLowerCase());
  return {
    at,
    message: `Set "type" of ${label} to one of ${allowed}: it is ${type === undefined ? 'missing' : shown(type)}.`,
    fix: meant && changeTo(at, meant, { safe: true }),
  };
}

function* unknownProperties(
  { label, pointer, value }: SecurityScheme,
  allowed: readonly string[],
): Generator<Finding> {
  for (const name of Object.keys(value)) {
    if (allowed.includes(name) || name.startsWith('x-')) continue;
    yield {
      at: child(pointer, name),
      highlight: 'key',
      message: `Remove "${name}" from ${label}: type ${shown(value.type)} has no such property.`,
      fix: { title: `Remove "${name}"`, changes: [{ remove: child(pointer, name) }] },
    };
  }
}
