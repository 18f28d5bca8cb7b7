import { defineRule } from '../../../engine/rule.ts';
import { objectOr, textOr } from '../../../files/json/json-value.ts';
import { setMember } from '../../../files/member.ts';

export const setsStringDescriptionLocation = defineRule({
  id: 'sets-string-description-location',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Repeat the description of a string parameter under "schema" in a parameter set.',
    why: 'In a set, users see the "description" of a string parameter only if it is in "schema". The one in "uiDefinition" is not shown.',
    fix: 'Add "schema": { "type": "string", "description": "…" } to "uiDefinition".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "site": { "type": "string", "uiDefinition": { "description": "Your site.", "schema": { "type": "string", "description": "Your site." } } } } }] } } }',
      '{ "properties": { "connectionParameters": { "site": { "type": "string", "uiDefinition": { "description": "Your site." } } } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "key": { "type": "securestring", "uiDefinition": { "description": "Your key." } } } }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "site": { "type": "string", "uiDefinition": «{ "description": "Your site." }» } } }] } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { set, type, isHidden, uiDefinition, pointer, label } of connectionParameters) {
      if (set === undefined || type !== 'string' || isHidden) continue;
      const description = textOr(uiDefinition.description);
      const schema = objectOr(uiDefinition.schema);
      if (description === undefined || textOr(schema.description) !== undefined) continue;
      const at = `${pointer}/uiDefinition` as const;
      const value = { type: 'string', ...schema, description };
      yield {
        at,
        message: `Repeat the description under "schema" of ${label}: in a set, users see only the one there.`,
        fix: {
          title: 'Repeat it under "schema"',
          changes: [setMember(uiDefinition, at, 'schema', value)],
          safe: true,
        },
      };
    }
  },
});
