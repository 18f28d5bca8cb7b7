import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { scalarText, shown } from '../../../files/json/json-value.ts';
import { allowedValuesOf, valuesIn } from '../../../properties/allowed-values.ts';

export const allowedValuesDefaultMember = defineRule({
  id: 'allowed-values-default-member',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['allowedValues'],
  docs: {
    summary: 'Choose the default of a connection parameter from its allowed values.',
    why: 'The connection dialog cannot preselect a value that is not in its list.',
    fix: 'Change "defaultValue" to one of the allowed values, or add it to the list.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "defaultValue": "eu", "allowedValues": [{ "value": "eu" }] } } } }',
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "defaultValue": "eu" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "defaultValue": «"EU"», "allowedValues": [{ "value": "eu" }] } } } }',
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "defaultValue": «"asia"», "uiDefinition": { "constraints": { "allowedValues": [{ "text": "Europe", "value": "eu" }] } } } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const parameter of connectionParameters) {
      const { value, pointer, label } = parameter;
      const values = allowedValuesOf(parameter).flatMap(valuesIn).map(scalarText);
      const chosen = value.defaultValue;
      if (chosen === undefined || values.length === 0 || values.includes(scalarText(chosen)))
        continue;
      const at = `${pointer}/defaultValue` as const;
      const meant = values.find((each) => each.toLowerCase() === scalarText(chosen).toLowerCase());
      yield {
        at,
        message: `Change "defaultValue" to one of the allowed values of ${label}: it is ${shown(chosen)}.`,
        fix: meant === undefined ? undefined : changeTo(at, meant, { safe: true }),
      };
    }
  },
});
