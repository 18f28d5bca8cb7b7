import { defineRule } from '../../../engine/rule.ts';
import { lackOfName } from '../../../properties/publisher-name.ts';

export const stackownerRequired = defineRule({
  id: 'stackowner-required',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Name the owner of the service behind the connector.',
    why: 'Reviewers ask for no other member as often. Older versions of paconn refuse to update a connector that has it: add it after the download.',
    fix: 'Set "stackOwner" to the company that runs the service: your own, if you are its publisher.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['Please add `stackOwner` property'],
    valid: ['{ "properties": { "stackOwner": "Northwind Traders" } }'],
    invalid: [
      '{ "properties": «{ "publisher": "Northwind" }» }',
      '{ "properties": { "stackOwner": «""» } }',
    ],
  },

  *check(file, { profile }) {
    yield* lackOfName(
      file,
      'stackOwner',
      'the company that runs the service',
      profile === 'verified',
    );
  },
});
