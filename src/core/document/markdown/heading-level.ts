import type { TextEdit } from '../../contract/diagnostic.ts';
import type { FindingFix } from '../../files/finding.ts';
import type { Heading, MarkdownFile } from './markdown-file.ts';

/** Returns the fix that changes the level of a heading. */
export function levelFix(file: MarkdownFile, heading: Heading, level: number): FindingFix {
  return {
    title: `Make it a level ${level} heading`,
    changes: [levelEdit(file, heading, level)],
    safe: true,
  };
}

/** Returns the edit that changes the level. An underlined heading becomes one with number signs. */
export function levelEdit(
  file: MarkdownFile,
  { start, end, text }: Heading,
  level: number,
): TextEdit {
  const marks = '#'.repeat(Math.max(1, Math.min(6, level)));
  const [oldMarks] = /^ {0,3}#{1,6}/.exec(file.text.slice(start, start + 12)) ?? [];
  if (oldMarks === undefined) {
    return file.edit({ start, end }, `${marks} ${text.replace(/\s+/g, ' ')}`);
  }
  return file.edit({ start, end: start + oldMarks.length }, marks);
}
