import type { TextEdit } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { type TemplateChapter, templateChapters } from './chapters.ts';
import { isMeantForOther } from './document-kind.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { apart, endsOpen } from './section-place.ts';
import { type DocumentTemplate, headingLine, type TemplateSection } from './template.ts';

/** The finding of sections in another order than the template's, at the first that stands elsewhere. */
export function* sectionOrder(file: MarkdownFile, template: DocumentTemplate): Generator<Finding> {
  if (isMeantForOther(file, template)) return;
  const found = firstOfEach(templateChapters(file, template));
  const rank = ({ section }: TemplateChapter) => template.sections.indexOf(section);
  const expected = found.toSorted((a, b) => rank(a) - rank(b));
  const index = found.findIndex((chapter, place) => chapter !== expected[place]);
  const [wrong, right] = [found[index], expected[index]];
  if (wrong === undefined || right === undefined) return;
  yield {
    at: file.rangeOf(wrong.heading.words),
    message: `Put the sections in the order of the template: expected "${headingLine(right.section)}" here, found "${headingLine(wrong.section)}".`,
    fix: endsOpen(file)
      ? undefined
      : {
          title: 'Reorder the sections, their text with them',
          changes: moves(file, found, expected),
        },
  };
}

function firstOfEach(chapters: readonly TemplateChapter[]): readonly TemplateChapter[] {
  const seen = new Set<TemplateSection>();
  return chapters.filter(({ section }) => !seen.has(section) && seen.add(section));
}

/** Each place gets the text of the section that belongs there; what stands between them stays. */
function moves(
  file: MarkdownFile,
  found: readonly TemplateChapter[],
  expected: readonly TemplateChapter[],
): TextEdit[] {
  return found.flatMap((old, place) => {
    const chapter = expected[place];
    if (chapter === undefined || chapter === old) return [];
    const { start } = old;
    const span = { start, end: start + textOf(file, old).length };
    return [file.edit(span, apart(file, span, textOf(file, chapter).trim()))];
  });
}

function textOf({ text }: MarkdownFile, { start, end }: TemplateChapter): string {
  return text.slice(start, end).trimEnd();
}
