import { defineRule } from '../../../engine/rule.ts';
import { lackOfName } from '../../../properties/publisher-name.ts';

export const publisherRequired = defineRule({
  id: 'publisher-required',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Name the publisher of the connector.',
    why: 'The page of the connector shows the name; reviewers send a submission without it back.',
    fix: 'Set "publisher" to the full name of your company or, as an independent publisher, to your own.',
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
    yield* lackOfName(file, 'publisher', wanted, profile === 'verified');
  },
});
