import { templateChapters } from '../../document/chapters.ts';
import { headingKey, keyOf } from '../../document/heading-key.ts';
import { isAboutOperations, operationNames } from '../../document/operation-texts.ts';
import { plainText } from '../../document/plain-text.ts';
import { readmeTemplate } from '../../document/readme-template.ts';
import { sectionOf } from '../../document/template.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json-value.ts';
import { listed } from '../../text/listing.ts';

const operationsSection = sectionOf(readmeTemplate, 'Supported Operations');

export const readmeOperationsMatch = defineRule({
  id: 'readme-operations-match',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Describe the operations that the API definition has, and no others.',
    why: 'The section is written by hand, and falls behind when operations are added, renamed or removed.',
    fix: 'Add a heading for each operation that is missing, and rename or remove those that are none.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/o": { "get": { "summary": "Get order" }, "put": { "summary": "Hidden", "x-ms-visibility": "internal" } } } }',
        'readme.md':
          '# Northwind\n\nOrders.\n\n## Supported Operations\n\n### Actions\n\n#### Get Order\n\nReads one.',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/o": { "get": { "summary": "Get order" }, "post": { "summary": "Create order" } } } }',
        'readme.md':
          '# Northwind\n\nOrders.\n\n## «Supported Operations»\n\n### Get order\n\nReads one.\n\n### «Delete order»\n\nRemoves one.',
      },
    ],
  },

  *check(file, { apiDefinition }) {
    const names = operationNames(apiDefinition);
    const chapters = templateChapters(file, readmeTemplate).filter(
      ({ section }) => section === operationsSection,
    );
    const [first] = chapters;
    const subheadings = chapters.flatMap((chapter) => chapter.subheadings);
    const known = subheadings.filter((each) => names.has(keyOf(each)));
    const level = known[0]?.level;
    if (first === undefined || level === undefined || apiDefinition === undefined) return;
    const text = chapters
      .map(({ start, end }) => headingKey(file.text.slice(start, end)))
      .join(' ');
    const missing = apiDefinition.operations.flatMap(({ isInternal, value }) => {
      const summary = textOr(value.summary)?.trim();
      return isInternal || summary === undefined || text.includes(headingKey(summary))
        ? []
        : [summary];
    });
    if (missing.length > 0) {
      const message = `Describe ${listed(missing)} too: the section does not name ${missing.length === 1 ? 'it' : 'them'}.`;
      yield { at: file.rangeOf(first.heading.words), message };
    }
    for (const heading of subheadings) {
      if (heading.level !== level || isAboutOperations(heading, names)) continue;
      const message = `Name an operation as its summary does: the API definition has no "${plainText(heading.token)}".`;
      yield { at: file.rangeOf(heading.words), message };
    }
  },
});
