import { type TemplateChapter, templateChapters } from './chapters.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { plainText } from './plain-text.ts';
import { readmeTemplate } from './readme-template.ts';
import { sectionOf } from './template.ts';

export const publisherSection = sectionOf(readmeTemplate, 'Publisher');

/** The heading that names the publisher, and the name in it: '' if it stands below, or nowhere. */
export interface PublisherHeading {
  readonly chapter: TemplateChapter;
  readonly name: string;
}

/** The first heading about the publisher: "Publisher: Name". */
export function publisherHeading(file: MarkdownFile): PublisherHeading | undefined {
  const chapter = templateChapters(file, readmeTemplate).find(
    ({ section }) => section === publisherSection,
  );
  if (chapter === undefined) return undefined;
  const text = plainText(chapter.heading.token);
  const [before = ''] = /^publishers?(?!['’])\s*[:：–-]?\s*/i.exec(text) ?? [];
  return { chapter, name: text.slice(before.length) };
}
