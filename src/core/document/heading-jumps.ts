import type { TextEdit } from '../contract/diagnostic.ts';
import type { Finding } from '../files/finding.ts';
import { levelEdit } from './heading-level.ts';
import type { Heading, MarkdownFile } from './markdown-file.ts';

/** The findings of headings more than one level below the one before; `top` is the level of the page's title. */
export function* headingJumps(
  file: MarkdownFile,
  top: number,
  isExempt: (heading: Heading) => boolean = () => false,
): Generator<Finding> {
  const { headings } = file;
  let last = top;
  for (const [index, heading] of headings.entries()) {
    const { level, words } = heading;
    if (level > last + 1 && !isExempt(heading)) {
      yield {
        at: file.rangeOf(words),
        message: `Make this a heading of level ${last + 1}: level ${level} follows level ${last}.`,
        fix: {
          title: `Raise it to level ${last + 1}, and those below it along`,
          changes: raised(file, headings.slice(index), level - last - 1),
          safe: true,
        },
      };
    }
    last = level;
  }
}

/** Its neighbors of the same level and all below them, so that they keep their rank among one another. */
function raised(file: MarkdownFile, [first, ...rest]: readonly Heading[], by: number): TextEdit[] {
  if (first === undefined) return [];
  const end = rest.findIndex(({ level }) => level < first.level);
  const along = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  return along.map((heading) => levelEdit(file, heading, heading.level - by));
}
