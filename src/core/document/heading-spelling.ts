import type { Finding } from '../files/finding.ts';
import { templateChapters } from './chapters.ts';
import { isMeantForOther } from './document-kind.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { plainText } from './plain-text.ts';
import type { DocumentTemplate } from './template.ts';

/** The findings of template headings in other words or letters; other capitals alone count where `strictly`. */
export function* headingSpelling(
  file: MarkdownFile,
  template: DocumentTemplate,
  strictly: boolean,
): Generator<Finding> {
  if (isMeantForOther(file, template)) return;
  for (const { heading, section, spelling } of templateChapters(file, template)) {
    if (spelling === 'exact' || spelling === 'accepted') continue;
    const isStyled = spelling === 'styled';
    if (isStyled && !strictly) continue;
    yield {
      at: file.rangeOf(heading.words),
      message: `Name the section "${section.heading}": it is called "${plainText(heading.token)}".`,
      ...(isStyled && { severity: 'info' as const }),
      fix: {
        title: `Rename it to "${section.heading}"`,
        changes: [file.edit(heading.words, section.heading)],
        // A slip is put right without a question; other words may have been chosen.
        safe: spelling !== 'other',
      },
    };
  }
}
