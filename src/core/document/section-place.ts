import type { FindingFix } from '../files/finding.ts';
import type { Span } from '../files/json-index.ts';
import { type Chapter, chaptersOf, templateChapters } from './chapters.ts';
import { hintText } from './hint.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { type DocumentTemplate, headingLine, type TemplateSection } from './template.ts';

/** Where a missing section belongs. */
export interface SectionPlace {
  readonly offset: number;
  /** What stands there now; nothing at the end of the text. */
  readonly next: Chapter | undefined;
}

/** Behind the section that the template has before it, as far as that is there; else before the first that comes later. */
export function placeFor(
  file: MarkdownFile,
  template: DocumentTemplate,
  section: TemplateSection,
): SectionPlace {
  const rank = (each: TemplateSection) => template.sections.indexOf(each);
  const present = templateChapters(file, template);
  const earlier = present.filter((each) => rank(each.section) < rank(section));
  const before = earlier.toSorted((a, b) => rank(b.section) - rank(a.section))[0];
  const after = present.find((each) => rank(each.section) > rank(section));
  const offset = before?.end ?? after?.start ?? file.text.length;
  return { offset, next: chaptersOf(file, template).find(({ start }) => start === offset) };
}

/** The range of what was found there: a heading, or the end of the text. */
export function foundAt({ offset, next }: SectionPlace): Span {
  return next?.heading.words ?? { start: offset, end: offset };
}

/** Puts the section there, with a hint of what to write; not where the text before it would swallow it. */
export function insertion(
  file: MarkdownFile,
  section: TemplateSection,
  { offset }: SectionPlace,
): FindingFix | undefined {
  if (offset === file.text.length && endsOpen(file)) return undefined;
  const lines = [headingLine(section), '', hintText(section.hint)];
  const text = apart(file, { start: offset, end: offset }, lines.join(file.newline));
  const edit = file.edit({ start: offset, end: offset }, text);
  return { title: `Add the section "${section.heading}"`, changes: [edit] };
}

/** A piece of text with the blank lines that it needs to stand in a place. */
export function apart(file: MarkdownFile, { start, end }: Span, piece: string): string {
  const { text, newline } = file;
  const isFirst = text.slice(0, start).trim() === '';
  const isLast = text.slice(end).trim() === '';
  const before = isFirst
    ? 0
    : 2 - newlinesIn(/(?:\r\n?|\n)*$/, text.slice(Math.max(0, start - 4), start));
  const behind = (isLast ? 1 : 2) - newlinesIn(/^(?:\r\n?|\n)*/, text.slice(end, end + 4));
  return `${newline.repeat(Math.max(0, before))}${piece}${newline.repeat(Math.max(0, behind))}`;
}

function newlinesIn(pattern: RegExp, text: string): number {
  return (pattern.exec(text)?.[0] ?? '').replaceAll('\r\n', '\n').length;
}

/** Whether what follows the end of the text would belong to its last block. */
export function endsOpen(file: MarkdownFile): boolean {
  const token = file.blocks.at(-1)?.token;
  return token?.type === 'html' || (token?.type === 'code' && isUnclosed(token.raw));
}

/** A block between fences without the second one. */
function isUnclosed(code: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(code)?.[1];
  if (fence === undefined) return false;
  const last = code.trimEnd().split('\n').slice(1).at(-1)?.trim() ?? '';
  return !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '';
}
