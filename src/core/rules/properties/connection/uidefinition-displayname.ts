import { defineRule } from '../../../engine/rule.ts';
import { missingTextPointer } from '../../../files/member.ts';
import { describedParameters } from '../../../properties/described-parameters.ts';

export const uidefinitionDisplayname = defineRule({
  id: 'uidefinition-displayname',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  asks: 'displayName',
  docs: {
    summary: 'Give each field of the connection dialog a title.',
    why: 'Without "displayName", users have to guess what to enter.',
    fix: 'Add "displayName" with a short title, such as "API key".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": "Key" } } } } }',
      '{ "properties": { "connectionParameters": { "token:TenantId": { "type": "string", "uiDefinition": { "constraints": { "hidden": "true" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": «""» } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": «{ "tooltip": "Your key" }» } } } }',
    ],
  },

  *check(file) {
    for (const { uiDefinition, pointer, label } of describedParameters(file)) {
      const at = missingTextPointer(uiDefinition, `${pointer}/uiDefinition`, 'displayName');
      // Another rule reports the misspelled name.
      if (at === undefined || 'displayname' in uiDefinition) continue;
      yield { at, message: `Add a short title as "displayName" to ${label}: it has none.` };
    }
  },
});
