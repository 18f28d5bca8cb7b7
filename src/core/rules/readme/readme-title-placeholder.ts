import { titleOf } from '../../document/opening.ts';
import { plainText } from '../../document/plain-text.ts';
import { readmeTemplate } from '../../document/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json-value.ts';

const STAND_IN =
  /^(?:title|name|(?:your |the )?connector(?:'s|’s)? (?:name|title)|[<[{].*[>\]}])$/i;

export const readmeTitlePlaceholder = defineRule({
  id: 'readme-title-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Put the name of the connector in place of "Title".',
    why: 'Reviewers send the readme back for the heading of the template.',
    fix: 'Write the name of the connector into the first heading.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2133',
    messages: ['"# Title" Please change to'],
    valid: ['# Title Search\n\nOrders.'],
    invalid: ['# «Title»\n\nOrders.', '## «Your Connector Name»\n\nOrders.'],
  },

  *check(file, { apiDefinition }) {
    const title = titleOf(file, readmeTemplate);
    if (title === undefined || !STAND_IN.test(plainText(title.token))) return;
    const name = textOr(apiDefinition?.info.title)?.trim();
    yield {
      at: file.rangeOf(title.words),
      message: `Write the name of the connector here: "${title.text}" is the template's.`,
      fix:
        name === undefined
          ? undefined
          : { title: `Write "${name}"`, changes: [file.edit(title.words, name)], safe: true },
    };
  },
});
