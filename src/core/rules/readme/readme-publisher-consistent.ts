import { headingKey } from '../../document/heading-key.ts';
import { publisherHeading } from '../../document/publisher-heading.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json-value.ts';
import { isStandIn } from '../../properties/publisher-name.ts';

export const readmePublisherConsistent = defineRule({
  id: 'readme-publisher-consistent',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Name the same publisher in the readme and in apiProperties.json.',
    why: 'Two names leave readers guessing who answers for the connector.',
    fix: 'Write the same name in both places.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: [
      {
        'apiProperties.json': '{ "properties": { "publisher": "Northwind" } }',
        'readme.md': '# Northwind\n\nOrders.\n\n## Publisher: Ann Lee, Northwind Traders',
      },
    ],
    invalid: [
      {
        'apiProperties.json': '{ "properties": { "publisher": "Northwind" } }',
        'readme.md': '# Northwind\n\nOrders.\n\n## «Publisher: Fabrikam»',
      },
    ],
  },

  *check(file, { apiProperties }) {
    const found = publisherHeading(file);
    const known = textOr(apiProperties?.properties.publisher);
    if (known === undefined || found === undefined || found.name === '' || isStandIn(found.name)) {
      return;
    }
    const [mine, theirs] = [found.name, known].map((name) => headingKey(name).replaceAll(' ', ''));
    if (mine === undefined || theirs === undefined || isPartOf(mine, theirs)) return;
    yield {
      at: file.rangeOf(found.chapter.heading.words),
      message: `Name the publisher as apiProperties.json does: it says "${known}".`,
    };
  },
});

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
