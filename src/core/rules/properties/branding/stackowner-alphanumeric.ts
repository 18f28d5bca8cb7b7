import { defineRule } from '../../../engine/rule.ts';
import { specialCharacterFindings } from '../../../properties/publisher-name.ts';

export const stackownerAlphanumeric = defineRule({
  id: 'stackowner-alphanumeric',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  asks: 'stackOwner',
  docs: {
    summary: 'Write the service owner’s name in letters and digits.',
    why: 'The documentation asks for letters and digits, and a reviewer has asked to remove other characters. Spaces, dots and commas are fine.',
    fix: 'Remove the special character, or spell it out.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2266',
    valid: [
      '{ "properties": { "stackOwner": "Østfold & Söhne (O\\u0027Neil), Inc." } }',
      '{ "properties": {} }',
    ],
    invalid: ['{ "properties": { "stackOwner": «"Northwind / Litware®"» } }'],
  },

  *check(file) {
    yield* specialCharacterFindings(file, 'stackOwner');
  },
});
