import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';
import { strayBlanks, withoutStrayBlanks } from '../../../text/blanks.ts';

export const descriptionDoubleSpace = defineRule({
  id: 'description-double-space',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep stray white space out of the description of the connector.',
    why: 'Reviewers point at doubled blanks, and line breaks are lost where the description is shown.',
    fix: 'Leave one blank between two words, and none around the text.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1799',
    valid: ['{ "info": { "description": "Reads and writes the contacts of Contoso." } }'],
    invalid: [
      '{ "info": { "description": «"Reads  contacts."» } }',
      '{ "info": { "description": «"Reads contacts. "» } }',
      '{ "info": { "description": «"Reads\\ncontacts."» } }',
    ],
  },

  *check({ info }) {
    const description = textOr(info.description);
    const found = description === undefined ? undefined : strayBlanks(description);
    if (description === undefined || found === undefined) return;
    yield {
      at: '/info/description',
      message: `Clean the description of the connector of stray white space: it has ${found}.`,
      fix: {
        title: 'Leave single blanks',
        changes: [{ replace: '/info/description', with: withoutStrayBlanks(description) }],
        safe: true,
      },
    };
  },
});
