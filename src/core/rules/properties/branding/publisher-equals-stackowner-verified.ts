import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';

export const publisherEqualsStackownerVerified = defineRule({
  id: 'publisher-equals-stackowner-verified',
  severity: 'info',
  authority: 'documentation',
  profiles: ['verified'],
  certification: true,
  subject: 'apiProperties',
  asks: 'publisher',
  docs: {
    summary: 'Use the same name in "publisher" and "stackOwner" if they are the same company.',
    why: 'A verified publisher owns the service, or publishes on behalf of its owner. Two spellings of one company look like two companies.',
    fix: 'Write the same name in both. If they are two companies, leave them as they are.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "properties": { "publisher": "Northwind", "stackOwner": "Northwind" } }',
      '{ "properties": { "publisher": "Northwind" } }',
    ],
    invalid: ['{ "properties": { "publisher": "Northwind", "stackOwner": «"Northwind Ltd"» } }'],
  },

  *check({ properties }) {
    const publisher = textOr(properties.publisher);
    const owner = textOr(properties.stackOwner);
    if (publisher === undefined || owner === undefined || publisher === owner) return;
    yield {
      at: '/properties/stackOwner',
      message: `Check whether "publisher" and "stackOwner" should differ: they are ${shown(publisher)} and ${shown(owner)}.`,
    };
  },
});
