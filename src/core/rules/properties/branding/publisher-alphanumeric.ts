import { defineRule } from '../../../engine/rule.ts';
import { strangeName } from '../../../properties/publisher-name.ts';

export const publisherAlphanumeric = defineRule({
  id: 'publisher-alphanumeric',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Write the name of the publisher in letters and digits.',
    why: 'The documentation asks for letters and digits. Marks such as ® are what reviewers have objected to; blanks, dots and commas pass.',
    fix: 'Leave the special character out, or spell it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "properties": { "publisher": "Østfold & Söhne (O\\u0027Neil), Inc." } }',
      '{ "properties": {} }',
    ],
    invalid: ['{ "properties": { "publisher": «"Northwind / Fabrikam®"» } }'],
  },

  *check(file) {
    yield* strangeName(file, 'publisher');
  },
});
