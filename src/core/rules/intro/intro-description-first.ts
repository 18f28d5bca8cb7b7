import { hintText } from '../../document/hint.ts';
import { introTemplate } from '../../document/intro-template.ts';
import { openingOf, titleOf } from '../../document/opening.ts';
import { apart } from '../../document/section-place.ts';
import { repeatsTitle } from '../../document/title.ts';
import { defineRule } from '../../engine/rule.ts';

export const introDescriptionFirst = defineRule({
  id: 'intro-description-first',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Start the intro with a paragraph, in front of any heading.',
    why: 'The paragraph stands at the top of the public page, right under the title that the page has already.',
    fix: 'Put a paragraph at the start that says what users gain from the connector.',
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
    const title = titleOf(file, introTemplate);
    const [first] = openingOf(file, introTemplate);
    if (first === undefined) {
      const [heading] = file.headings;
      const start = (title ?? heading)?.start ?? file.text.length;
      const text = apart(file, { start, end: start }, hintText(introTemplate.openingHint));
      yield {
        at: file.rangeOf(heading?.words ?? { start, end: start }),
        message: `Start with a paragraph about the connector: ${heading === undefined ? 'the text is empty' : `"${heading.text}" was found first`}.`,
        fix: { title: 'Add the paragraph', changes: [file.edit({ start, end: start }, text)] },
      };
    } else if (first.token.type !== 'paragraph' && first.token.type !== 'html') {
      const message = 'Start with a paragraph about the connector: something else was found first.';
      yield { at: file.rangeOf(first), message };
    } else if (title !== undefined && !repeatsTitle(title, connector)) {
      yield {
        at: file.rangeOf(title.words),
        severity: 'warning',
        message: `Start with the paragraph itself: the heading "${title.text}" was found above it.`,
        fix: {
          title: 'Remove the heading',
          changes: [file.edit({ start: title.start, end: first.start }, '')],
        },
      };
    }
  },
});
