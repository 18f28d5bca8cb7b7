import { defineRule } from '../../../engine/rule.ts';
import { missingTextPointer } from '../../../files/member.ts';
import { describedParameters, descriptionOf } from '../../../properties/described-parameters.ts';

export const uidefinitionDescription = defineRule({
  id: 'uidefinition-description',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiProperties',
  asks: 'description',
  docs: {
    summary: 'Describe each field of the connection dialog.',
    why: 'Users need to know where to find the value, and the package policy rejects an empty description.',
    fix: 'Add "description" to "uiDefinition", or to its "schema" in a parameter set, and say where users find the value.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: [
      '5000.2.6.10',
      'Invalid value for the description property within the UI Definition object.',
    ],
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "description": "Copy it from your profile." } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "schema": { "description": "Copy it from your profile." } } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "hidden": "true" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "description": «""» } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": «{ "displayName": "Key" }» } } } }',
    ],
  },

  *check(file) {
    for (const parameter of describedParameters(file)) {
      if (descriptionOf(parameter) !== undefined) continue;
      const { uiDefinition, pointer, label } = parameter;
      const at = missingTextPointer(uiDefinition, `${pointer}/uiDefinition`, 'description');
      if (at === undefined) continue;
      yield {
        at,
        message: `Say in "description" what users enter in ${label}: it has no description.`,
        // The policy mentions only empty descriptions; two of the newest published connectors have none at all.
        severity: at.endsWith('/description') ? 'error' : 'warning',
      };
    }
  },
});
