import { hintText } from '../../document/template/hint.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { openingOf, titleOf } from '../../document/template/opening.ts';
import { withBlankLines } from '../../document/template/section-place.ts';
import { repeatsTitle } from '../../document/template/title.ts';
import { defineRule } from '../../engine/rule.ts';

export const introDescriptionFirst = defineRule({
  id: 'intro-description-first',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Start the intro with a paragraph, before any heading.',
    why: 'The public page shows this paragraph at the top, right below a title of its own.',
    fix: 'Start with a paragraph that says what users gain from the connector.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      'Bring the orders of Northwind into your flows.\n\n## Prerequisites\n\nAn account.',
      '<!-- a note -->\n\nBring the orders of Northwind into your flows.',
    ],
    invalid: [
      '## «Prerequisites»\n\nAn account.',
      '«- Orders\n- Invoices»\n\n## Prerequisites\n\nAn account.',
      '## «Overview»\n\nBring the orders of Northwind into your flows.',
    ],
  },

  *check(file, connector) {
    // The heading may be the title in a file that cannot be read.
    const isTitleKnown = connector.broken.length + connector.foreign.length === 0;
    const title = titleOf(file, introTemplate);
    const [first] = openingOf(file, introTemplate);
    if (first === undefined) {
      const [heading] = file.headings;
      const start = (title ?? heading)?.start ?? file.text.length;
      const text = withBlankLines(file, { start, end: start }, hintText(introTemplate.openingHint));
      yield {
        at: file.rangeOf(heading?.textSpan ?? { start, end: start }),
        message: `Start with a paragraph about the connector: ${heading === undefined ? 'no text was found' : `the heading "${heading.text}" comes first`}.`,
        fix: { title: 'Add the paragraph', changes: [file.edit({ start, end: start }, text)] },
      };
    } else if (first.token.type !== 'paragraph' && first.token.type !== 'html') {
      const message = 'Start with a paragraph about the connector: something else comes first.';
      yield { at: file.rangeOf(first), message };
    } else if (title !== undefined && isTitleKnown && !repeatsTitle(title, connector)) {
      yield {
        at: file.rangeOf(title.textSpan),
        severity: 'warning',
        message: `Start with the paragraph: the heading "${title.text}" comes before it.`,
        fix: {
          title: 'Remove the heading',
          changes: [file.edit({ start: title.start, end: first.start }, '')],
        },
      };
    }
  },
});
