import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';

export const publisherDiffersStackownerIndependent = defineRule({
  id: 'publisher-differs-stackowner-independent',
  severity: 'warning',
  authority: 'reviewer',
  profiles: ['independent'],
  certification: true,
  subject: 'apiProperties',
  asks: 'publisher',
  docs: {
    summary: 'Name yourself as the publisher, and the company that runs the service as its owner.',
    why: 'The owner of a service publishes as a verified publisher. Reviewers ask independent publishers for their own names.',
    fix: 'Write your name in "publisher", and the company that runs the service in "stackOwner".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2028',
    messages: [
      'The publisher value should be your name since your publishing as a independent publisher',
    ],
    valid: ['{ "properties": { "publisher": "Ann Beebe", "stackOwner": "Northwind" } }'],
    invalid: ['{ "properties": { "publisher": «"Northwind"», "stackOwner": "northwind" } }'],
  },

  *check({ properties }) {
    const publisher = textOr(properties.publisher);
    const owner = textOr(properties.stackOwner);
    if (publisher === undefined || owner === undefined) return;
    if (publisher.trim().toLowerCase() !== owner.trim().toLowerCase()) return;
    yield {
      at: '/properties/publisher',
      message: `Set "publisher" to your own name: ${shown(publisher)} is also the owner of the service.`,
    };
  },
});
