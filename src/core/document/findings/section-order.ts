import type { TextEdit } from '../../contract/diagnostic.ts';
import type { Finding } from '../../files/finding.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { type TemplateChapter, templateChapters } from '../template/chapters.ts';
import { followsOtherTemplate } from '../template/document-kind.ts';
import { endsInOpenBlock, withBlankLines } from '../template/section-place.ts';
import { type DocumentTemplate, headingLine, type TemplateSection } from '../template/template.ts';

/** Reports sections that are not in the order of the template, at the first one out of order. */
export function* sectionOrder(file: MarkdownFile, template: DocumentTemplate): Generator<Finding> {
  if (followsOtherTemplate(file, template)) return;
  const found = firstOfEach(templateChapters(file, template));
  const rank = ({ section }: TemplateChapter) => template.sections.indexOf(section);
  const expected = found.toSorted((a, b) => rank(a) - rank(b));
  const wrongIndex = found.findIndex((chapter, index) => chapter !== expected[index]);
  const [wrong, right] = [found[wrongIndex], expected[wrongIndex]];
  if (wrong === undefined || right === undefined) return;
  yield {
    at: file.rangeOf(wrong.heading.textSpan),
    message: `Put the sections in the order of the template: expected "${headingLine(right.section)}" here, found "${headingLine(wrong.section)}".`,
    fix: endsInOpenBlock(file)
      ? undefined
      : {
          title: 'Put the sections in order',
          changes: reorderEdits(file, found, expected),
        },
  };
}

function firstOfEach(chapters: readonly TemplateChapter[]): readonly TemplateChapter[] {
  const seen = new Set<TemplateSection>();
  return chapters.filter(({ section }) => !seen.has(section) && seen.add(section));
}

/** Replaces each section with the one that belongs there. Text between the sections stays in place. */
function reorderEdits(
  file: MarkdownFile,
  found: readonly TemplateChapter[],
  expected: readonly TemplateChapter[],
): TextEdit[] {
  return found.flatMap((old, index) => {
    const chapter = expected[index];
    if (chapter === undefined || chapter === old) return [];
    const { start } = old;
    const span = { start, end: start + textOf(file, old).length };
    return [file.edit(span, withBlankLines(file, span, textOf(file, chapter).trim()))];
  });
}

function textOf({ text }: MarkdownFile, { start, end }: TemplateChapter): string {
  return text.slice(start, end).trimEnd();
}
