import type { Finding } from '../files/finding.ts';
import { templateChapters } from './chapters.ts';
import { isMeantForOther } from './document-kind.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { foundAt, insertion, placeFor } from './section-place.ts';
import { type DocumentTemplate, headingLine, type TemplateSection } from './template.ts';

/** The finding of a section that is not there under any name, at the place where it belongs. */
export function* missingSection(
  file: MarkdownFile,
  template: DocumentTemplate,
  section: TemplateSection,
): Generator<Finding> {
  if (isMeantForOther(file, template)) return;
  if (templateChapters(file, template).some((chapter) => chapter.section === section)) return;
  const place = placeFor(file, template, section);
  const line = headingLine(section);
  const message =
    place.next === undefined
      ? `Add the section "${line}" at the end: the text has none.`
      : `Add the section "${line}" here: "${place.next.heading.text}" was found instead.`;
  yield {
    at: file.rangeOf(foundAt(place)),
    message,
    fix: insertion(file, section, place),
  };
}
