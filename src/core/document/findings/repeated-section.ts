import type { TextEdit } from '../../contract/diagnostic.ts';
import type { Finding } from '../../files/finding.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { type TemplateChapter, templateChapters } from '../template/chapters.ts';
import { followsOtherTemplate } from '../template/document-kind.ts';
import { blankLineBefore, endsInOpenBlock, withBlankLines } from '../template/section-place.ts';
import type { DocumentTemplate, TemplateSection } from '../template/template.ts';

/** Reports sections that repeat an earlier section under the same heading. */
export function* repeatedSections(
  file: MarkdownFile,
  template: DocumentTemplate,
): Generator<Finding> {
  if (followsOtherTemplate(file, template)) return;
  const seen = new Map<TemplateSection, TemplateChapter>();
  for (const chapter of templateChapters(file, template)) {
    const { section, heading, spelling } = chapter;
    const first = seen.get(section);
    if (first === undefined) seen.set(section, chapter);
    else if (spelling === 'exact' || spelling === 'styled') {
      const { line } = file.position(first.start);
      yield {
        at: file.rangeOf(heading.textSpan),
        message: `Merge this into the section "${section.heading}" on line ${line}: the file has it twice.`,
        fix: endsInOpenBlock(file)
          ? undefined
          : {
              title: `Merge it into the section on line ${line}`,
              changes: mergeEdits(file, first, chapter),
            },
      };
    }
  }
}

function mergeEdits(
  file: MarkdownFile,
  first: TemplateChapter,
  second: TemplateChapter,
): TextEdit[] {
  const remove = (end: number) =>
    file.edit(
      { start: second.start, end },
      end < file.text.length ? blankLineBefore(file, second.start) : '',
    );
  if (first.end === second.start) return [remove(bodyStart(file, second))];
  const body = file.text.slice(second.heading.end, second.end).trim();
  if (body === '') return [remove(second.end)];
  const insertAt = { start: first.end, end: first.end };
  return [file.edit(insertAt, withBlankLines(file, insertAt, body)), remove(second.end)];
}

function bodyStart({ text }: MarkdownFile, { heading, end }: TemplateChapter): number {
  return end - text.slice(heading.end, end).trimStart().length;
}
