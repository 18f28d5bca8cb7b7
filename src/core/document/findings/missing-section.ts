import type { Finding } from '../../files/finding.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { templateChapters } from '../template/chapters.ts';
import { followsOtherTemplate } from '../template/document-kind.ts';
import { addSectionFix, insertionPointFor, spanAt } from '../template/section-place.ts';
import { type DocumentTemplate, headingLine, type TemplateSection } from '../template/template.ts';

/** Reports a section that is missing under any name, at the position where it belongs. */
export function* missingSection(
  file: MarkdownFile,
  template: DocumentTemplate,
  section: TemplateSection,
): Generator<Finding> {
  if (followsOtherTemplate(file, template)) return;
  if (templateChapters(file, template).some((chapter) => chapter.section === section)) return;
  const point = insertionPointFor(file, template, section);
  const line = headingLine(section);
  const message =
    point.next === undefined
      ? `Add the section "${line}" at the end: it is missing.`
      : `Add the section "${line}" here: found "${point.next.heading.text}" instead.`;
  yield {
    at: file.rangeOf(spanAt(point)),
    message,
    fix: addSectionFix(file, section, point),
  };
}
