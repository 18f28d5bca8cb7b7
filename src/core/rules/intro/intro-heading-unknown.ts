import type { TextEdit } from '../../contract/diagnostic.ts';
import { isAboutOperations, operationNames } from '../../document/findings/operation-texts.ts';
import { levelEdit } from '../../document/markdown/heading-level.ts';
import type { MarkdownFile } from '../../document/markdown/markdown-file.ts';
import { plainText } from '../../document/markdown/plain-text.ts';
import { type Chapter, chaptersOf } from '../../document/template/chapters.ts';
import { followsOtherTemplate } from '../../document/template/document-kind.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingUnknown = defineRule({
  id: 'intro-heading-unknown',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Use only headings of the template at level 2.',
    why: 'Every connector page has the same sections; anything else belongs inside one of them.',
    fix: 'Make it a level 3 heading inside the section where it belongs, or remove it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## Prerequisites\n\nAn account.\n\n### Plans\n\nAny.'],
    invalid: ['Orders.\n\n## Prerequisites\n\nAn account.\n\n## «Our company»\n\nSince 1992.'],
  },

  *check(file, { apiDefinition }) {
    if (followsOtherTemplate(file, introTemplate)) return;
    const names = operationNames(apiDefinition);
    for (const [index, chapter] of chaptersOf(file, introTemplate).entries()) {
      const { heading, section } = chapter;
      if (section !== undefined || heading.level !== 2) continue;
      if (isAboutOperations(heading, names)) continue;
      yield {
        at: file.rangeOf(heading.textSpan),
        message: `Move this into a section of the template: "${plainText(heading.token)}" is not one.`,
        fix:
          index === 0
            ? undefined
            : { title: 'Make it part of the previous section', changes: lowerEdits(file, chapter) },
      };
    }
  },
});

function lowerEdits(file: MarkdownFile, { heading, subheadings }: Chapter): TextEdit[] {
  return [heading, ...subheadings].map((each) => levelEdit(file, each, each.level + 1));
}
