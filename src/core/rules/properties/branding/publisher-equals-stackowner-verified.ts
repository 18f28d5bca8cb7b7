import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';

export const publisherEqualsStackownerVerified = defineRule({
  id: 'publisher-equals-stackowner-verified',
  severity: 'info',
  authority: 'documentation',
  profiles: ['verified'],
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Be the owner of the service that you publish a connector for.',
    why: 'A verified publisher is the owner of the service, unless the connector is made on behalf of the owner; two spellings of one company look like two.',
    fix: 'Write the same name in "publisher" and "stackOwner", or leave them if they are two companies.',
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
      message: `Make sure that "publisher" and "stackOwner" are meant to differ: they are ${shown(publisher)} and ${shown(owner)}.`,
    };
  },
});
