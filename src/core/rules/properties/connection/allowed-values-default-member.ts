import { defineRule } from '../../../engine/rule.ts';
import { scalarText, shown } from '../../../files/json-value.ts';
import { allowedValuesOf, valuesIn } from '../../../properties/allowed-values.ts';

export const allowedValuesDefaultMember = defineRule({
  id: 'allowed-values-default-member',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['allowedValues'],
  docs: {
    summary: 'Take the default of a connection parameter from its allowed values.',
    why: 'The connection dialog cannot preselect what is not in its list.',
    fix: 'Change "defaultValue", or add it to the list.',
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
        message: `Change "defaultValue" of ${label} to one of its allowed values: ${shown(chosen)} is none of them.`,
        fix:
          meant === undefined
            ? undefined
            : {
                title: `Change to "${meant}"`,
                changes: [{ replace: at, with: meant }],
                safe: true,
              },
      };
    }
  },
});
