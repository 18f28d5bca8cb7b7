import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { Finding } from '../../../files/finding.ts';
import { shown } from '../../../files/json/json-value.ts';
import type { ConnectionParameter } from '../../../properties/api-properties.ts';
import { closestName } from '../../../text/closest-name.ts';

const TYPES: readonly string[] = [
  'string',
  'securestring',
  'int',
  'bool',
  'oauthSetting',
  'gatewaySetting',
];

export const connectionParameterType = defineRule({
  id: 'connection-parameter-type',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Give each connection parameter a type that the platform knows.',
    why: 'The type decides what users see: a text field, a masked field, a sign-in window or a list of gateways.',
    fix: 'Use string, securestring, int, bool, oauthSetting or gatewaySetting, spelled exactly like this.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" }, "key": { "type": "securestring" } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthsetting" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": «"oAuthSetting"» } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": «"password"» } } } }',
      '{ "properties": { "connectionParameters": { "key": «{}» } } }',
      '{ "properties": { "connectionParameters": { "key": «"string"» } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('connection-parameter-type');
    for (const parameter of file.connectionParameters) {
      const { type } = parameter;
      const isKnown = typeof type === 'string' && TYPES.includes(type);
      // The documentation of connection parameter sets spells it this way.
      if (!isKnown && type !== 'oauthsetting') yield unknownType(parameter);
    }
  },
});

function unknownType({ type, value, pointer, label }: ConnectionParameter): Finding {
  if (!Object.hasOwn(value, 'type')) {
    return {
      at: pointer,
      message: `Set the type of ${label} to one of ${TYPES.join(', ')}: it is missing.`,
    };
  }
  const at = `${pointer}/type` as const;
  const meant = typeof type === 'string' ? closestName(type, TYPES) : undefined;
  if (meant === undefined) {
    const message = `Change the type of ${label} to one of ${TYPES.join(', ')}: it is ${shown(type)}.`;
    return { at, message };
  }
  const isCase = typeof type === 'string' && type.toLowerCase() === meant.toLowerCase();
  return {
    at,
    message: `Change the type of ${label} to "${meant}": it is ${shown(type)}.`,
    fix: changeTo(at, meant, { safe: isCase }),
    // The platform has accepted other letter case.
    ...(isCase && { severity: 'warning' }),
  };
}
