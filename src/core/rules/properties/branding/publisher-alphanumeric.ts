import { defineRule } from '../../../engine/rule.ts';
import { specialCharacterFindings } from '../../../properties/publisher-name.ts';

export const publisherAlphanumeric = defineRule({
  id: 'publisher-alphanumeric',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  asks: 'publisher',
  docs: {
    summary: 'Write the publisher’s name in letters and digits.',
    why: 'The documentation asks for letters and digits, and reviewers have objected to symbols such as ®. Spaces, dots and commas are fine.',
    fix: 'Remove the special character, or spell it out.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "properties": { "publisher": "Østfold & Söhne (O\\u0027Neil), Inc." } }',
      '{ "properties": {} }',
    ],
    invalid: ['{ "properties": { "publisher": «"Northwind / Litware®"» } }'],
  },

  *check(file) {
    yield* specialCharacterFindings(file, 'publisher');
  },
});
