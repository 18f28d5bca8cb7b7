import type { Finding } from '../../files/finding.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';

/** A single number sign may start a tag or a number; two or more are meant as a heading. */
const NO_SPACE = /^ {0,3}(#{2,6})[\p{L}\d*].*$/gmu;

/** Reports lines that are not headings because the space after their number signs is missing. */
export function* headingsWithoutSpace(file: MarkdownFile): Generator<Finding> {
  for (const { token, start, end } of file.blocks) {
    if (token.type !== 'paragraph') continue;
    for (const { 0: line, 1: marks = '', index } of file.text
      .slice(start, end)
      .matchAll(NO_SPACE)) {
      const lineStart = start + index;
      const offset = lineStart + line.indexOf(marks) + marks.length;
      yield {
        at: file.range(lineStart, lineStart + line.trimEnd().length),
        message: `Put a space after "${marks}": without it, this line is not a heading.`,
        fix: {
          title: 'Add the space',
          changes: [file.edit({ start: offset, end: offset }, ' ')],
          safe: true,
        },
      };
    }
  }
}
