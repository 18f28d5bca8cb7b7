import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { isObject, shown, typeName } from '../../../files/json/json-value.ts';
import {
  type CustomParameter,
  type OAuthSignIn,
  oauthSignInsOf,
} from '../../../properties/oauth-sign-in.ts';

export const oauthCustomParameterShape = defineRule({
  id: 'oauth-custom-parameter-shape',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Write each custom parameter as an object with a "value".',
    why: 'The platform reads only the "value" of an object, so it does not find a plain string.',
    fix: 'Write { "value": "https://…" } instead of the plain string.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "customParameters": { "tokenUrl": { "value": "https://login.northwind.com/token" }, "tenantId": {} } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "customParameters": { "tokenUrl": «"https://login.northwind.com/token"» } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "customParameters": { "enableOnbehalfOfLogin": { "value": «true» } } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "customParameters": «[]» } } } } }',
    ],
  },

  *check(file) {
    for (const signIn of oauthSignInsOf(file)) {
      const { settings, pointer, label, customParameters } = signIn;
      const { customParameters: all } = settings;
      if (all !== undefined && all !== null && !isObject(all)) {
        const message = `Make "customParameters" of ${label} an object: it is ${typeName(all)}.`;
        yield { at: `${pointer}/customParameters`, message };
      }
      for (const parameter of customParameters) yield* shapeFaults(parameter, signIn);
    }
  },
});

/** A parameter without a value is fine: the connection fills it in, as with the tenant. */
function* shapeFaults(
  { name, raw, pointer }: CustomParameter,
  { label }: OAuthSignIn,
): Generator<Finding> {
  if (raw === null) return;
  if (!isObject(raw)) {
    const message = `Write "${name}" of ${label} as an object with a "value": it is ${shown(raw)}.`;
    const fix = isScalar(raw) ? replaceWith(pointer, { value: String(raw) }) : undefined;
    yield { at: pointer, message, fix };
    return;
  }
  const { value } = raw;
  if (value === undefined || value === null || typeof value === 'string') return;
  const at = `${pointer}/value` as const;
  const message = `Write the value of "${name}" of ${label} as a string: it is ${shown(value)}.`;
  yield { at, message, fix: isScalar(value) ? replaceWith(at, String(value)) : undefined };
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function replaceWith(at: CustomParameter['pointer'], value: unknown): FindingFix {
  return changeTo(at, value, { safe: true });
}
