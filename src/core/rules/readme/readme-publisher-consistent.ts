import { publisherHeading } from '../../document/findings/publisher-heading.ts';
import { normalizeHeading } from '../../document/template/heading-key.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json/json-value.ts';
import { isPlaceholderName } from '../../text/placeholder-words.ts';

export const readmePublisherConsistent = defineRule({
  id: 'readme-publisher-consistent',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Name the same publisher in the readme and in apiProperties.json.',
    why: 'With two names, readers have to guess who is responsible for the connector.',
    fix: 'Use the same name in both files.',
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
        'readme.md': '# Northwind\n\nOrders.\n\n## «Publisher: Litware»',
      },
    ],
  },

  *check(file, { apiProperties }) {
    const found = publisherHeading(file);
    const known = textOr(apiProperties?.properties.publisher);
    if (
      known === undefined ||
      found === undefined ||
      found.name === '' ||
      isPlaceholderName(found.name)
    ) {
      return;
    }
    const [ownKey, knownKey] = [found.name, known].map((name) =>
      normalizeHeading(name).replaceAll(' ', ''),
    );
    if (ownKey === undefined || knownKey === undefined || oneContains(ownKey, knownKey)) return;
    yield {
      at: file.rangeOf(found.chapter.heading.textSpan),
      message: `Name the same publisher as apiProperties.json, "${known}": the readme names "${found.name}".`,
    };
  },
});

function oneContains(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
