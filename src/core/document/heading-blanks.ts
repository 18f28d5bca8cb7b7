import type { Finding } from '../files/finding.ts';
import type { MarkdownFile } from './markdown-file.ts';

/** A single number sign may be a tag or a number; two of them are meant as a heading. */
const GLUED = /^ {0,3}(#{2,6})[\p{L}\d*].*$/gmu;

/** The findings of headings that are none, since the blank behind their number signs is missing. */
export function* gluedHeadings(file: MarkdownFile): Generator<Finding> {
  for (const { token, start, end } of file.blocks) {
    if (token.type !== 'paragraph') continue;
    for (const { 0: line, 1: marks = '', index } of file.text.slice(start, end).matchAll(GLUED)) {
      const from = start + index;
      const behind = from + line.indexOf(marks) + marks.length;
      yield {
        at: file.range(from, from + line.trimEnd().length),
        message: `Put a blank behind ${marks}: without it, the line is no heading.`,
        fix: {
          title: 'Put a blank there',
          changes: [file.edit({ start: behind, end: behind }, ' ')],
          safe: true,
        },
      };
    }
  }
}
