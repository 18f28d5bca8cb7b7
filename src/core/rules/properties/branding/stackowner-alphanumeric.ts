import { defineRule } from '../../../engine/rule.ts';
import { strangeName } from '../../../properties/publisher-name.ts';

export const stackownerAlphanumeric = defineRule({
  id: 'stackowner-alphanumeric',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Write the name of the owner of the service in letters and digits.',
    why: 'The documentation asks for letters and digits, and a reviewer has asked for the removal of other characters; blanks, dots and commas pass.',
    fix: 'Leave the special character out, or spell it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2266',
    valid: [
      '{ "properties": { "stackOwner": "Østfold & Söhne (O\\u0027Neil), Inc." } }',
      '{ "properties": {} }',
    ],
    invalid: ['{ "properties": { "stackOwner": «"Northwind / Fabrikam®"» } }'],
  },

  *check(file) {
    yield* strangeName(file, 'stackOwner');
  },
});
