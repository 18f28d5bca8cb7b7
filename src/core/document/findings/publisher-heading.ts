import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type TemplateChapter, templateChapters } from '../template/chapters.ts';
import { readmeTemplate } from '../template/readme-template.ts';
import { sectionOf } from '../template/template.ts';

export const publisherSection = sectionOf(readmeTemplate, 'Publisher');

/** The heading that names the publisher. */
export interface PublisherHeading {
  readonly chapter: TemplateChapter;
  /** Empty if the heading has no name. */
  readonly name: string;
}

/** Finds the first publisher heading: "Publisher: Name". */
export function publisherHeading(file: MarkdownFile): PublisherHeading | undefined {
  const chapter = templateChapters(file, readmeTemplate).find(
    ({ section }) => section === publisherSection,
  );
  if (chapter === undefined) return undefined;
  const text = plainText(chapter.heading.token);
  const [prefix = ''] = /^publishers?(?!['’])\s*[:：–-]?\s*/i.exec(text) ?? [];
  return { chapter, name: text.slice(prefix.length) };
}
