import type { TextEdit } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { type TemplateChapter, templateChapters } from './chapters.ts';
import { isMeantForOther } from './document-kind.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { apart, endsOpen } from './section-place.ts';
import type { DocumentTemplate, TemplateSection } from './template.ts';

/** The findings of sections that are there already further up, under the same heading. */
export function* repeatedSections(
  file: MarkdownFile,
  template: DocumentTemplate,
): Generator<Finding> {
  if (isMeantForOther(file, template)) return;
  const seen = new Map<TemplateSection, TemplateChapter>();
  for (const chapter of templateChapters(file, template)) {
    const { section, heading, spelling } = chapter;
    const first = seen.get(section);
    if (first === undefined) seen.set(section, chapter);
    else if (spelling === 'exact' || spelling === 'styled') {
      const { line } = file.position(first.start);
      yield {
        at: file.rangeOf(heading.words),
        message: `Join this with the section "${section.heading}" of line ${line}: it is there twice.`,
        fix: endsOpen(file)
          ? undefined
          : {
              title: `Move the text to line ${line}, and remove the heading`,
              changes: joined(file, first, chapter),
            },
      };
    }
  }
}

function joined(file: MarkdownFile, first: TemplateChapter, second: TemplateChapter): TextEdit[] {
  const remove = (end: number) => file.edit({ start: second.start, end }, '');
  if (first.end === second.start) return [remove(bodyStart(file, second))];
  const body = file.text.slice(second.heading.end, second.end).trim();
  if (body === '') return [remove(second.end)];
  const place = { start: first.end, end: first.end };
  return [file.edit(place, apart(file, place, body)), remove(second.end)];
}

function bodyStart({ text }: MarkdownFile, { heading, end }: TemplateChapter): number {
  return end - text.slice(heading.end, end).trimStart().length;
}
