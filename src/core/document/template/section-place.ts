import type { FindingFix } from '../../files/finding.ts';
import type { Span } from '../../files/json/json-nodes.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { type Chapter, chaptersOf, templateChapters } from './chapters.ts';
import { hintText } from './hint.ts';
import { type DocumentTemplate, headingLine, type TemplateSection } from './template.ts';

/** The offset where a missing section belongs. */
export interface InsertionPoint {
  readonly offset: number;
  /** The chapter that starts there; undefined at the end of the text. */
  readonly next: Chapter | undefined;
}

/** Finds the end of the nearest earlier section, else the start of the first later one, else the end of the text. */
export function insertionPointFor(
  file: MarkdownFile,
  template: DocumentTemplate,
  section: TemplateSection,
): InsertionPoint {
  const rank = (each: TemplateSection) => template.sections.indexOf(each);
  const present = templateChapters(file, template);
  const earlier = present.filter((each) => rank(each.section) < rank(section));
  const before = earlier.toSorted((a, b) => rank(b.section) - rank(a.section))[0];
  const after = present.find((each) => rank(each.section) > rank(section));
  const offset = before?.end ?? after?.start ?? file.text.length;
  return { offset, next: chaptersOf(file, template).find(({ start }) => start === offset) };
}

/** Returns the span to report: the heading found there, or the end of the text. */
export function spanAt({ offset, next }: InsertionPoint): Span {
  return next?.heading.textSpan ?? { start: offset, end: offset };
}

/** Adds the section with a hint of what to write. Returns nothing if an unclosed block before it would include it. */
export function addSectionFix(
  file: MarkdownFile,
  section: TemplateSection,
  { offset }: InsertionPoint,
): FindingFix | undefined {
  if (offset === file.text.length && endsInOpenBlock(file)) return undefined;
  const lines = [headingLine(section), '', hintText(section.hint)];
  const text = withBlankLines(file, { start: offset, end: offset }, lines.join(file.newline));
  const edit = file.edit({ start: offset, end: offset }, text);
  return { title: `Add the section "${section.heading}"`, changes: [edit] };
}

/** Adds the blank lines that a text needs around it when it replaces a span. */
export function withBlankLines(file: MarkdownFile, { start, end }: Span, inserted: string): string {
  const { text, newline } = file;
  const isLast = text.slice(end).trim() === '';
  const after = (isLast ? 1 : 2) - newlinesIn(/^(?:\r\n?|\n)*/, text.slice(end, end + 4));
  return `${blankLineBefore(file, start)}${inserted}${newline.repeat(Math.max(0, after))}`;
}

/** Returns the line ends that a block needs before it at an offset, so that the text above does not absorb it. */
export function blankLineBefore({ text, newline }: MarkdownFile, offset: number): string {
  if (text.slice(0, offset).trim() === '') return '';
  const above = newlinesIn(/(?:\r\n?|\n)*$/, text.slice(Math.max(0, offset - 4), offset));
  return newline.repeat(Math.max(0, 2 - above));
}

function newlinesIn(pattern: RegExp, text: string): number {
  return (pattern.exec(text)?.[0] ?? '').replaceAll('\r\n', '\n').length;
}

/** Whether text added at the end of the file would become part of its last block. */
export function endsInOpenBlock(file: MarkdownFile): boolean {
  const token = file.blocks.at(-1)?.token;
  return token?.type === 'html' || (token?.type === 'code' && isUnclosed(token.raw));
}

/** Whether a code block lacks its closing fence. */
function isUnclosed(code: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(code)?.[1];
  if (fence === undefined) return false;
  const last = code.trimEnd().split('\n').slice(1).at(-1)?.trim() ?? '';
  return !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '';
}
