import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json-value.ts';
import { placeOf } from '../../../files/member.ts';
import { describedParameters } from '../../../properties/described-parameters.ts';

export const constraintsRequiredPresent = defineRule({
  id: 'constraints-required-present',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary:
      'Say of each field in the connection dialog, and of nothing else, whether it is required.',
    why: 'Where nothing is said, users can leave the field empty and get a connection that does not work. In parameter sets the documentation demands it. An OAuth sign-in is no field: there the setting does nothing.',
    fix: 'Add "required": "true" or "required": "false" to "constraints"; remove it from an OAuth sign-in.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "required": "false" } } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "hidden": "true" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": «{}» } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": «{ "displayName": "Key" }» } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "uiDefinition": { "constraints": { "required": «"true"» } } } } } }',
    ],
  },

  *check(file) {
    for (const { uiDefinition, constraints, pointer, label } of describedParameters(file)) {
      const isMisshapen = 'constraints' in uiDefinition && !isObject(uiDefinition.constraints);
      if (isMisshapen || 'required' in constraints) continue;
      yield {
        at: placeOf(uiDefinition, `${pointer}/uiDefinition`, 'constraints'),
        message: `Add "required": "true" or "false" to the constraints of ${label}: they do not say which.`,
      };
    }
    for (const { constraints, isOAuth, pointer, label } of file.connectionParameters) {
      if (!isOAuth || !('required' in constraints)) continue;
      const at: JsonPointer = `${pointer}/uiDefinition/constraints/required`;
      yield {
        at,
        message: `Remove "required" from ${label}: users fill in no field there, they sign in.`,
        fix: { title: 'Remove "required"', changes: [{ remove: at }], safe: true },
      };
    }
  },
});
