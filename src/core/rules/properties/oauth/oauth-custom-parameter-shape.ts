import { defineRule } from '../../../engine/rule.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { isObject, shown, typeName } from '../../../files/json-value.ts';
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
    why: 'The platform reads the "value" of the object; a bare text is not found.',
    fix: 'Write { "value": "https://…" } instead of the bare text.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "customParameters": { "tokenUrl": { "value": "https://login.example.com/token" }, "tenantId": {} } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "customParameters": { "tokenUrl": «"https://login.example.com/token"» } } } } } }',
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

/** One without a value is filled in from the connection, as the tenant is. */
function* shapeFaults(
  { name, written, pointer }: CustomParameter,
  { label }: OAuthSignIn,
): Generator<Finding> {
  if (written === null) return;
  if (!isObject(written)) {
    const message = `Write "${name}" of ${label} as an object with a "value": it is ${shown(written)}.`;
    const fix = isScalar(written) ? asValue(pointer, { value: String(written) }) : undefined;
    yield { at: pointer, message, fix };
    return;
  }
  const { value } = written;
  if (value === undefined || value === null || typeof value === 'string') return;
  const at = `${pointer}/value` as const;
  const message = `Write the value of "${name}" of ${label} as a text: it is ${shown(value)}.`;
  yield { at, message, fix: isScalar(value) ? asValue(at, String(value)) : undefined };
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function asValue(at: CustomParameter['pointer'], value: unknown): FindingFix {
  return {
    title: `Write ${shown(value)}`,
    changes: [{ replace: at, with: value }],
    safe: true,
  };
}
