import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json-value.ts';

export const setsAndFlat = defineRule({
  id: 'sets-and-flat',
  severity: 'info',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary:
      'Keep single connection parameters beside sets only for connections that exist already.',
    why: 'Most published connectors with sets have both, so that older connections go on working; a new connector has none of these.',
    fix: 'Remove what is in "connectionParameters" if the connector has never been published without sets.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameters": {}, "connectionParameterSets": { "values": [{ "name": "key" }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": «{ "key": { "type": "securestring" } }», "connectionParameterSets": { "values": [{ "name": "key" }] } } }',
    ],
  },

  *check({ properties, parameterSets }) {
    const { length } = Object.keys(objectOr(properties.connectionParameters));
    if (length === 0 || parameterSets.length === 0) return;
    yield {
      at: '/properties/connectionParameters',
      message: `Empty "connectionParameters" unless connections without sets exist already: ${length === 1 ? 'one parameter stands' : `${length} parameters stand`} beside the sets.`,
    };
  },
});
