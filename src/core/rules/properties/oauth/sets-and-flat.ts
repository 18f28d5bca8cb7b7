import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json/json-value.ts';

export const setsAndFlat = defineRule({
  id: 'sets-and-flat',
  severity: 'info',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Keep "connectionParameters" next to sets only for existing connections.',
    why: 'Most published connectors with sets have both, so that older connections keep working. A new connector has no older connections.',
    fix: 'Empty "connectionParameters" if the connector has never been published without sets.',
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
      message: `Empty "connectionParameters", unless older connections use it: it has ${length === 1 ? 'one parameter' : `${length} parameters`} in addition to the sets.`,
    };
  },
});
