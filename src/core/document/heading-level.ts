import type { TextEdit } from '../contract/diagnostic.ts';
import type { FindingFix } from '../files/finding.ts';
import type { Heading, MarkdownFile } from './markdown-file.ts';

/** Makes a heading one of another level. */
export function levelFix(file: MarkdownFile, heading: Heading, level: number): FindingFix {
  return {
    title: `Make it a heading of level ${level}`,
    changes: [levelEdit(file, heading, level)],
    safe: true,
  };
}

/** The edit for it; an underlined heading becomes one with marks in front. */
export function levelEdit(
  file: MarkdownFile,
  { start, end, text }: Heading,
  level: number,
): TextEdit {
  const marks = '#'.repeat(Math.max(1, Math.min(6, level)));
  const [before] = /^ {0,3}#{1,6}/.exec(file.text.slice(start, start + 12)) ?? [];
  if (before === undefined) {
    return file.edit({ start, end }, `${marks} ${text.replace(/\s+/g, ' ')}`);
  }
  return file.edit({ start, end: start + before.length }, marks);
}
