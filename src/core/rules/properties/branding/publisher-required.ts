import { defineRule } from '../../../engine/rule.ts';
import { missingNameFindings } from '../../../properties/publisher-name.ts';

export const publisherRequired = defineRule({
  id: 'publisher-required',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiProperties',
  asks: 'publisher',
  docs: {
    summary: 'Name the publisher of the connector.',
    why: 'The connector’s page shows this name, and reviewers send back submissions without it.',
    fix: 'Set "publisher" to the full name of your company. As an independent publisher, use your own name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "properties": { "publisher": "Northwind Traders, Inc." } }'],
    invalid: [
      '{ "properties": «{ "stackOwner": "Northwind" }» }',
      '{ "properties": { "publisher": «" "» } }',
      '{ "properties": { "publisher": «7» } }',
    ],
  },

  *check(file, { profile }) {
    const wanted = profile === 'independent' ? 'your own name' : 'the full name of your company';
    yield* missingNameFindings(file, 'publisher', wanted, profile === 'verified');
  },
});
