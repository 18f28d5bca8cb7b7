import type { Finding } from '../files/finding.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { plainText } from './plain-text.ts';
import type { DocumentTemplate } from './template.ts';

/** The findings of headings with nothing under them. */
export function* emptySections(file: MarkdownFile, template: DocumentTemplate): Generator<Finding> {
  for (const chapter of chaptersOf(file, template)) {
    const { heading, section, blocks, subheadings, start, end } = chapter;
    if (blocks.length + subheadings.length > 0 || section?.mayBeEmpty) continue;
    const isNeeded = isWanted(chapter);
    yield {
      at: file.rangeOf(heading.words),
      message: `Write something under "${plainText(heading.token)}"${isNeeded ? '' : ', or remove it'}: the section is empty.`,
      fix: isNeeded
        ? undefined
        : { title: 'Remove the heading', changes: [file.edit({ start, end }, '')] },
    };
  }
}

function isWanted({ section }: Chapter): boolean {
  return section !== undefined && section.requiredFor.length > 0;
}
