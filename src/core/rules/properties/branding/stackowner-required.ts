import { defineRule } from '../../../engine/rule.ts';
import { missingNameFindings } from '../../../properties/publisher-name.ts';

export const stackownerRequired = defineRule({
  id: 'stackowner-required',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiProperties',
  asks: 'stackOwner',
  docs: {
    summary: 'Name the owner of the service.',
    why: 'Reviewers ask for this property more often than for any other. Older versions of paconn cannot update a connector that has it, so add it after the download.',
    fix: 'Set "stackOwner" to the company that runs the service, even if that company is also the publisher.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['Please add `stackOwner` property'],
    valid: ['{ "properties": { "stackOwner": "Northwind Traders" } }'],
    invalid: [
      '{ "properties": «{ "publisher": "Northwind" }» }',
      '{ "properties": { "stackOwner": «""» } }',
    ],
  },

  *check(file, { profile }) {
    yield* missingNameFindings(
      file,
      'stackOwner',
      'the company that runs the service',
      profile === 'verified',
    );
  },
});
