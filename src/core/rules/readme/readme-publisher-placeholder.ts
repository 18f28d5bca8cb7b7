import { publisherHeading } from '../../document/findings/publisher-heading.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json/json-value.ts';
import { isPlaceholderName } from '../../text/placeholder-words.ts';

export const readmePublisherPlaceholder = defineRule({
  id: 'readme-publisher-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Replace "Publisher’s Name" with your name.',
    why: 'The placeholder of the template does not say who made the connector.',
    fix: 'Write the publisher’s name in the heading.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2133',
    valid: ['# Northwind\n\nOrders.\n\n## Publisher: Northwind Traders'],
    invalid: [
      "# Northwind\n\nOrders.\n\n## «Publisher: Publisher's Name»",
      '# Northwind\n\nOrders.\n\n## «Publisher: [Your Name]»',
    ],
  },

  *check(file, { apiProperties }) {
    const found = publisherHeading(file);
    if (found === undefined || found.name === '' || !isPlaceholderName(found.name)) return;
    const known = textOr(apiProperties?.properties.publisher)?.trim();
    const { textSpan } = found.chapter.heading;
    yield {
      at: file.rangeOf(textSpan),
      message: `Write your name here: "${found.name}" is a placeholder.`,
      fix:
        known === undefined || isPlaceholderName(known)
          ? undefined
          : {
              title: `Change to "${known}"`,
              changes: [file.edit(textSpan, `Publisher: ${known}`)],
            },
    };
  },
});
