import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { isPlaceholderName } from '../../../text/placeholder-words.ts';

export const publisherPlaceholder = defineRule({
  id: 'publisher-placeholder',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'apiProperties',
  asks: 'publisher',
  docs: {
    summary: 'Replace the placeholders in "publisher" and "stackOwner".',
    why: 'The documentation’s sample has blanks to fill in. Users would see any that are left.',
    fix: 'Write the names of the publisher and the service owner.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "properties": { "publisher": "Northwind", "stackOwner": "Todoist" } }'],
    invalid: [
      '{ "properties": { "publisher": «"_____"», "stackOwner": «"TODO"» } }',
      '{ "properties": { "publisher": «"Contoso"» } }',
      '{ "properties": { "publisher": «"Your Company Name"» } }',
      '{ "properties": { "stackOwner": «"<your company>"» } }',
    ],
  },

  *check({ properties }) {
    for (const member of ['publisher', 'stackOwner'] as const) {
      const name = textOr(properties[member]);
      if (name === undefined || !isPlaceholderName(name)) continue;
      yield {
        at: `/properties/${member}`,
        message: `Replace the placeholder in "${member}" with a name: it is ${shown(name)}.`,
      };
    }
  },
});
