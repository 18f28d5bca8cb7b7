import { isAboutOperations, operationNames } from '../../document/findings/operation-texts.ts';
import { plainText } from '../../document/markdown/plain-text.ts';
import { templateChapters } from '../../document/template/chapters.ts';
import { headingKey, normalizeHeading } from '../../document/template/heading-key.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json/json-value.ts';
import type { Operation } from '../../openapi/operation.ts';
import { visibleOperations } from '../../openapi/texts/written-text.ts';
import { listed } from '../../text/listing.ts';
import { isPlaceholderText } from '../../text/placeholder-words.ts';

const operationsSection = sectionOf(readmeTemplate, 'Supported Operations');

export const readmeOperationsMatch = defineRule({
  id: 'readme-operations-match',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Describe exactly the operations that the API definition has.',
    why: 'The section is written by hand, and becomes outdated when operations are added, renamed or removed.',
    fix: 'Add a heading for each missing operation, and rename or remove headings that match no operation.',
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
    const known = subheadings.filter((each) => names.has(headingKey(each)));
    const level = known[0]?.level;
    if (first === undefined || level === undefined || apiDefinition === undefined) return;
    const text = chapters
      .map(({ start, end }) => normalizeHeading(file.text.slice(start, end)))
      .join(' ');
    const summaries = visibleOperations(apiDefinition).map(summaryOf);
    const missing = summaries.flatMap((summary) =>
      summary === undefined || text.includes(normalizeHeading(summary)) ? [] : [summary],
    );
    if (missing.length > 0) {
      const message = `Describe every operation: the section does not mention ${listed(missing)}.`;
      yield { at: file.rangeOf(first.heading.textSpan), message };
    }
    // A heading may be the missing summary of an operation.
    if (summaries.includes(undefined)) return;
    for (const heading of subheadings) {
      if (heading.level !== level || isAboutOperations(heading, names)) continue;
      const message = `Rename or remove this heading: the API definition has no operation "${plainText(heading.token)}".`;
      yield { at: file.rangeOf(heading.textSpan), message };
    }
  },
});

/** Undefined if an operation has no summary yet. */
function summaryOf({ value }: Operation): string | undefined {
  const summary = textOr(value.summary)?.trim();
  return summary === undefined || isPlaceholderText(summary) ? undefined : summary;
}
