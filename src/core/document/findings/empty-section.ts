import type { Finding } from '../../files/finding.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type Chapter, chaptersOf } from '../template/chapters.ts';
import type { DocumentTemplate } from '../template/template.ts';

/** Reports headings with nothing under them. */
export function* emptySections(file: MarkdownFile, template: DocumentTemplate): Generator<Finding> {
  for (const chapter of chaptersOf(file, template)) {
    const { heading, section, blocks, subheadings, start, end } = chapter;
    if (blocks.length + subheadings.length > 0 || section?.mayBeEmpty) continue;
    const required = isRequired(chapter);
    yield {
      at: file.rangeOf(heading.textSpan),
      message: `Add text under "${plainText(heading.token)}"${required ? '' : ', or remove the heading'}: the section is empty.`,
      fix: required
        ? undefined
        : { title: 'Remove the heading', changes: [file.edit({ start, end }, '')] },
    };
  }
}

function isRequired({ section }: Chapter): boolean {
  return section !== undefined && section.requiredFor.length > 0;
}
