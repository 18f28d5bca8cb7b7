import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { normalizeWhitespace, whitespaceFault } from '../../../text/blanks.ts';

export const descriptionDoubleSpace = defineRule({
  id: 'description-double-space',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove stray whitespace from the description of the connector.',
    why: 'Reviewers object to double spaces, and line breaks are lost where the description is shown.',
    fix: 'Keep one space between words and none around the text.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1799',
    valid: ['{ "info": { "description": "Reads and writes the contacts of Northwind." } }'],
    invalid: [
      '{ "info": { "description": «"Reads  contacts."» } }',
      '{ "info": { "description": «"Reads contacts. "» } }',
      '{ "info": { "description": «"Reads\\ncontacts."» } }',
    ],
  },

  *check({ info }) {
    const description = textOr(info.description);
    const found = description === undefined ? undefined : whitespaceFault(description);
    if (description === undefined || found === undefined) return;
    yield {
      at: '/info/description',
      message: `Remove stray whitespace from the description of the connector: it has ${found}.`,
      fix: {
        title: 'Remove stray whitespace',
        changes: [{ replace: '/info/description', with: normalizeWhitespace(description) }],
        safe: true,
      },
    };
  },
});
