import type { TextEdit } from '../../contract/diagnostic.ts';
import type { Finding } from '../../files/finding.ts';
import { levelEdit } from '../markdown/heading-level.ts';
import type { Heading, MarkdownFile } from '../markdown/markdown-file.ts';

/** Reports headings more than one level below the heading before. `titleLevel` is the level of the page title. */
export function* headingJumps(
  file: MarkdownFile,
  titleLevel: number,
  isExempt: (heading: Heading) => boolean = () => false,
): Generator<Finding> {
  const { headings } = file;
  let last = titleLevel;
  for (const [index, heading] of headings.entries()) {
    const { level, textSpan } = heading;
    if (level > last + 1 && !isExempt(heading)) {
      yield {
        at: file.rangeOf(textSpan),
        message: `Make this a level ${last + 1} heading: level ${level} follows level ${last}.`,
        fix: {
          title: `Raise it to level ${last + 1}, along with those that follow`,
          changes: raiseEdits(file, headings.slice(index), level - last - 1),
          safe: true,
        },
      };
    }
    last = level;
  }
}

/** Raises the first heading, the following ones on its level and all under them, so that their hierarchy stays the same. */
function raiseEdits(
  file: MarkdownFile,
  [first, ...rest]: readonly Heading[],
  by: number,
): TextEdit[] {
  if (first === undefined) return [];
  const end = rest.findIndex(({ level }) => level < first.level);
  const affected = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  return affected.map((heading) => levelEdit(file, heading, heading.level - by));
}
