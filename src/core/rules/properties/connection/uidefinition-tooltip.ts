import { defineRule } from '../../../engine/rule.ts';
import { missingTextPointer } from '../../../files/member.ts';
import { describedParameters } from '../../../properties/described-parameters.ts';

export const uidefinitionTooltip = defineRule({
  id: 'uidefinition-tooltip',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiProperties',
  asks: 'tooltip',
  docs: {
    summary: 'Give each field of the connection dialog a tooltip.',
    why: 'Users see it when they point at the field. The templates and most published connectors have one.',
    fix: 'Add "tooltip" with a short hint, such as "Enter your API key".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "tooltip": "Enter your key" } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "hidden": "true" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "tooltip": «""» } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": «{ "displayName": "Key" }» } } } }',
    ],
  },

  *check(file) {
    for (const { uiDefinition, pointer, label } of describedParameters(file)) {
      const at = missingTextPointer(uiDefinition, `${pointer}/uiDefinition`, 'tooltip');
      if (at === undefined) continue;
      yield { at, message: `Add a short hint as "tooltip" to ${label}: it has none.` };
    }
  },
});
