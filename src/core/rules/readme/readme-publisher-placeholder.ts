import { publisherHeading } from '../../document/publisher-heading.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json-value.ts';
import { isStandIn } from '../../properties/publisher-name.ts';

export const readmePublisherPlaceholder = defineRule({
  id: 'readme-publisher-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Put your name in place of "Publisher’s Name".',
    why: 'The words of the template say nothing about who made the connector.',
    fix: 'Write the publisher’s name into the heading.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2133',
    valid: ['# Northwind\n\nOrders.\n\n## Publisher: Northwind Traders'],
    invalid: [
      "# Northwind\n\nOrders.\n\n## «Publisher: Publisher's Name»",
      '# Northwind\n\nOrders.\n\n## «Publisher: [Your Name]»',
    ],
  },

  *check(file, { apiProperties }) {
    const found = publisherHeading(file);
    if (found === undefined || found.name === '' || !isStandIn(found.name)) return;
    const known = textOr(apiProperties?.properties.publisher)?.trim();
    const { words } = found.chapter.heading;
    yield {
      at: file.rangeOf(words),
      message: `Write your name here: "${found.name}" only stands for one.`,
      fix:
        known === undefined || isStandIn(known)
          ? undefined
          : { title: `Write "${known}"`, changes: [file.edit(words, `Publisher: ${known}`)] },
    };
  },
});
