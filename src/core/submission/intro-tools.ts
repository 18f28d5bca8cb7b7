import { chaptersOf } from '../document/chapters.ts';
import { introTemplate } from '../document/intro-template.ts';
import { entriesOf, entryName } from '../document/list-entries.ts';
import type { MarkdownFile } from '../document/markdown-file.ts';
import { plainText } from '../document/plain-text.ts';

/** Returns the names in the lists and tables of a chapter about tools. */
export function toolsIn(intro: MarkdownFile): readonly string[] {
  return chaptersOf(intro, introTemplate)
    .filter(({ heading }) => /\btools?\b/i.test(plainText(heading.token)))
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ token }) => entriesOf(token))
    .map((entry) => entryName(entry).trim());
}
