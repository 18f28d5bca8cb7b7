import { entriesOf, entryName } from '../document/markdown/list-entries.ts';
import type { MarkdownFile } from '../document/markdown/markdown-file.ts';
import { plainText } from '../document/markdown/plain-text.ts';
import { chaptersOf } from '../document/template/chapters.ts';
import { introTemplate } from '../document/template/intro-template.ts';

/** Returns the names in the lists and tables of a chapter about tools. */
export function toolsIn(intro: MarkdownFile): readonly string[] {
  return chaptersOf(intro, introTemplate)
    .filter(({ heading }) => /\btools?\b/i.test(plainText(heading.token)))
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ token }) => entriesOf(token))
    .map((entry) => entryName(entry).trim());
}
