import { plainText } from '../../document/markdown/plain-text.ts';
import { titleOf } from '../../document/template/opening.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json/json-value.ts';
import { isPlaceholderName } from '../../text/placeholder-words.ts';

export const readmeTitlePlaceholder = defineRule({
  id: 'readme-title-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Replace the placeholder "Title" with the name of the connector.',
    why: 'Reviewers send back a readme that still has the template’s title.',
    fix: 'Write the name of the connector in the first heading.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2133',
    messages: ['"# Title" Please change to'],
    valid: ['# Title Search\n\nOrders.'],
    invalid: ['# «Title»\n\nOrders.', '## «Your Connector Name»\n\nOrders.'],
  },

  *check(file, { apiDefinition }) {
    const title = titleOf(file, readmeTemplate);
    if (title === undefined || !isPlaceholderName(plainText(title.token))) return;
    const name = textOr(apiDefinition?.info.title)?.trim();
    yield {
      at: file.rangeOf(title.textSpan),
      message: `Write the name of the connector here: "${title.text}" is a placeholder.`,
      fix:
        name === undefined
          ? undefined
          : {
              title: `Change to "${name}"`,
              changes: [file.edit(title.textSpan, name)],
              safe: true,
            },
    };
  },
});
