import type { TextEdit } from '../../contract/diagnostic.ts';
import type { Block, MarkdownFile } from '../../document/markdown/markdown-file.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { openingOf } from '../../document/template/opening.ts';
import { defineRule } from '../../engine/rule.ts';

export const introDescriptionOneParagraph = defineRule({
  id: 'intro-description-one-paragraph',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Write a single paragraph before the first heading.',
    why: 'The template allows only one paragraph at the top of the public page.',
    fix: 'Join the paragraphs, or move the details to the sections below.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      'Bring orders into your flows.\nAnd invoices.\n\n## Prerequisites\n\nAn account.\n\nA plan.',
    ],
    invalid: [
      'Bring orders into your flows.\n\n«And invoices.»\n\n## Prerequisites\n\nAn account.',
      'Bring orders into your flows:\n\n«- new ones\n- old ones\n\nThat is all.»',
    ],
  },

  *check(file) {
    const [first, ...rest] = openingOf(file, introTemplate);
    const [second, last] = [rest[0], rest.at(-1)];
    if (first?.token.type !== 'paragraph' || second === undefined || last === undefined) return;
    const found = rest.length === 1 ? 'another block' : `${rest.length} more blocks`;
    yield {
      at: file.rangeOf({ start: second.start, end: last.end }),
      message: `Write a single paragraph before the first heading: found ${found} after it.`,
      fix: rest.every(({ token }) => token.type === 'paragraph')
        ? { title: 'Join the paragraphs', changes: joinEdits(file, [first, ...rest]) }
        : undefined,
    };
  },
});

function joinEdits(file: MarkdownFile, paragraphs: readonly Block[]): TextEdit[] {
  return paragraphs.slice(1).map(({ start }, index) => {
    return file.edit({ start: paragraphs[index]?.end ?? start, end: start }, file.newline);
  });
}
