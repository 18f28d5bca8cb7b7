import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { memberPointer } from '../../../files/member.ts';

export const uidefinitionRequired = defineRule({
  id: 'uidefinition-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Give each connection parameter a "uiDefinition".',
    why: 'Without it, users see only the name of the parameter, and the package policy rejects an empty one. Only an oauthSetting parameter does not need it.',
    fix: 'Add "uiDefinition" with "displayName", "description", "tooltip" and "constraints".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.6.9'],
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": "Key" } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": «{ "type": "securestring" }» } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": «{}» } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": «null» } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { value, uiDefinition, pointer, isOAuth, label } of connectionParameters) {
      if (isOAuth || Object.keys(uiDefinition).length > 0) continue;
      const found = isObject(value.uiDefinition) ? 'empty' : 'missing';
      yield {
        at: memberPointer(value, pointer, 'uiDefinition'),
        message: `Add "uiDefinition" with a title and a description to ${label}: it is ${found}.`,
      };
    }
  },
});
