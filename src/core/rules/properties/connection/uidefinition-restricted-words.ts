import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { restrictedNamesIn } from '../../../text/restricted-names.ts';

export const uidefinitionRestrictedWords = defineRule({
  id: 'uidefinition-restricted-words',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'apiProperties',
  asks: 'description',
  docs: {
    summary: 'Keep Power Platform product names out of the connection dialog.',
    why: 'Certification rejects them in the texts of the API definition, and the connector works in other products as well.',
    fix: 'Write "this connector" or the name of your own service instead.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": "Northwind key" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": «"Your Power Apps key"» } } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { uiDefinition, pointer, label } of connectionParameters) {
      for (const member of ['displayName', 'description', 'tooltip'] as const) {
        const [name] = restrictedNamesIn(textOr(uiDefinition[member]) ?? '');
        if (name === undefined) continue;
        yield {
          at: `${pointer}/uiDefinition/${member}`,
          message: `Reword "${member}" of ${label} without "${name}": certification rejects Power Platform product names.`,
        };
      }
    }
  },
});
