import {
  type PublisherHeading,
  publisherHeading,
  publisherSection,
} from '../../document/findings/publisher-heading.ts';
import type { MarkdownFile } from '../../document/markdown/markdown-file.ts';
import { plainText } from '../../document/markdown/plain-text.ts';
import { followsOtherTemplate } from '../../document/template/document-kind.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import {
  insertionPointFor,
  spanAt,
  withBlankLines,
} from '../../document/template/section-place.ts';
import { defineRule } from '../../engine/rule.ts';
import type { FindingFix } from '../../files/finding.ts';
import type { Span } from '../../files/json/json-nodes.ts';
import { textOr } from '../../files/json/json-value.ts';
import { type FindingQuestion, slot } from '../../files/question.ts';

const MAX_NAME_LENGTH = 80;

export const readmePublisher = defineRule({
  id: 'readme-publisher',
  severity: 'warning',
  authority: 'reviewer',
  profiles: ['verified', 'independent'],
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Name the publisher in a heading "Publisher: Name" below the first paragraph.',
    why: 'Reviewers ask for it: the readme is where readers of the repository look up the publisher.',
    fix: 'Write "## Publisher: " and the full name of your company or, as an independent publisher, your own. Separate several names with commas.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: [
      '# Northwind\n\nOrders.\n\n## Publisher: Northwind Traders, Inc.\n\n## Prerequisites\n\nNone.',
    ],
    invalid: [
      '# Northwind\n\nOrders.\n\n## «Prerequisites»\n\nNone.',
      '# Northwind\n\nOrders.\n\n## «Publisher»\n\nNorthwind Traders\n\n## Prerequisites\n\nNone.',
      '# Northwind\n\nOrders.\n\n## «Publisher:»\n\n## Prerequisites\n\nNone.',
    ],
  },

  *check(file, { apiProperties }) {
    if (followsOtherTemplate(file, readmeTemplate)) return;
    const heading = publisherHeading(file);
    const known = textOr(apiProperties?.properties.publisher)?.trim();
    if (heading === undefined) {
      const point = insertionPointFor(file, readmeTemplate, publisherSection);
      const line = `## Publisher: ${known ?? ''}`;
      const span = { start: point.offset, end: point.offset };
      const edit = file.edit(span, withBlankLines(file, span, line));
      yield {
        at: file.rangeOf(spanAt(point)),
        message: `Add the heading "## Publisher: ${known ?? 'Name'}" here: the readme names no publisher.`,
        ...(known === undefined
          ? { questions: [askForName(file, span, 'Add the publisher')] }
          : { fix: { title: `Add "${line}"`, changes: [edit] } }),
      };
    } else if (heading.name === '') {
      yield {
        at: file.rangeOf(heading.chapter.heading.textSpan),
        message: 'Add the name to the heading, as in "Publisher: Name": it is missing.',
        fix: nameFix(file, heading, known),
        questions: [askForName(file, heading.chapter.heading, 'Name the publisher')],
      };
    }
  },
});

/** Inserts the name found below the heading, or else the one from apiProperties.json. */
function nameFix(
  file: MarkdownFile,
  { chapter }: PublisherHeading,
  known: string | undefined,
): FindingFix | undefined {
  const { heading, blocks } = chapter;
  const [first, second] = blocks;
  const below =
    first?.token.type === 'paragraph' && second === undefined ? plainText(first.token) : '';
  const isName = below !== '' && below.length <= MAX_NAME_LENGTH;
  const name = isName ? below : first === undefined ? known : undefined;
  if (name === undefined) return undefined;
  const end = isName && first !== undefined ? first.end : heading.end;
  return {
    title: `Change to "Publisher: ${name}"`,
    changes: [file.edit({ start: heading.start, end }, `## Publisher: ${name}`)],
  };
}

/** Asks for the name in the heading, which goes to the span. */
function askForName(file: MarkdownFile, span: Span, title: string): FindingQuestion {
  const line = `## Publisher: ${slot(0)}`;
  const isNew = span.start === span.end;
  return {
    title,
    about: 'the readme',
    fields: [{ label: 'Publisher', kind: 'text', maxLength: MAX_NAME_LENGTH }],
    changes: [file.edit(span, isNew ? withBlankLines(file, span, line) : line)],
  };
}
