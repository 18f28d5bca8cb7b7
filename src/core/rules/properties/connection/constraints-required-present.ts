import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { memberPointer } from '../../../files/member.ts';
import { describedParameters } from '../../../properties/described-parameters.ts';

export const constraintsRequiredPresent = defineRule({
  id: 'constraints-required-present',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary:
      'Set "required" for each field of the connection dialog, but not for an OAuth sign-in.',
    why: 'Without it, users can leave the field empty and get a connection that does not work; in parameter sets the documentation requires it. It has no effect on an OAuth sign-in, which is not a field.',
    fix: 'Add "required": "true" or "required": "false" to "constraints". Remove it from an OAuth sign-in.',
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
        at: memberPointer(uiDefinition, `${pointer}/uiDefinition`, 'constraints'),
        message: `Set "required" to "true" or "false" in the constraints of ${label}: it is missing.`,
      };
    }
    for (const { constraints, isOAuth, pointer, label } of file.connectionParameters) {
      if (!isOAuth || !('required' in constraints)) continue;
      const at: JsonPointer = `${pointer}/uiDefinition/constraints/required`;
      yield {
        at,
        message: `Remove "required" from ${label}: it has no effect on an OAuth sign-in.`,
        fix: { title: 'Remove "required"', changes: [{ remove: at }], safe: true },
      };
    }
  },
});
