import type { Finding } from '../../files/finding.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import { templateChapters } from '../template/chapters.ts';
import { followsOtherTemplate } from '../template/document-kind.ts';
import type { DocumentTemplate } from '../template/template.ts';

/** Reports template headings with a different spelling. Differences in capitals and punctuation count only if `strict`. */
export function* headingSpelling(
  file: MarkdownFile,
  template: DocumentTemplate,
  strict: boolean,
): Generator<Finding> {
  if (followsOtherTemplate(file, template)) return;
  for (const { heading, section, spelling } of templateChapters(file, template)) {
    if (spelling === 'exact' || spelling === 'accepted') continue;
    const isStyled = spelling === 'styled';
    if (isStyled && !strict) continue;
    yield {
      at: file.rangeOf(heading.textSpan),
      message: `Rename this section to "${section.heading}": it is called "${plainText(heading.token)}".`,
      ...(isStyled && { severity: 'info' as const }),
      fix: {
        title: `Rename it to "${section.heading}"`,
        changes: [file.edit(heading.textSpan, section.heading)],
        // A typo is safe to fix; other words may be deliberate.
        safe: spelling !== 'other',
      },
    };
  }
}
