import type { DocumentKind } from '../contract/document-api.ts';
import type { Span } from '../files/json-index.ts';
import { memoized } from '../files/memoized.ts';
import { type HeadingMatch, matchHeading, type Spelling } from './heading-match.ts';
import { introTemplate } from './intro-template.ts';
import type { Block, Heading, MarkdownFile, Section } from './markdown-file.ts';
import { contentOf, titleOf } from './opening.ts';
import { readmeTemplate } from './readme-template.ts';
import type { DocumentTemplate, TemplateSection } from './template.ts';

/** A heading of the first or second level, or one of the template's, and all up to the next of them. */
export interface Chapter extends Span {
  readonly heading: Heading;
  /** The section of the template that it is. */
  readonly section: TemplateSection | undefined;
  readonly spelling: Spelling | undefined;
  /** What a reader sees of it, headings aside. */
  readonly blocks: readonly Block[];
  readonly subheadings: readonly Heading[];
}

/** A chapter that is a section of the template. */
export interface TemplateChapter extends Chapter {
  readonly section: TemplateSection;
}

const chaptersByTemplate: Readonly<
  Record<DocumentKind, (file: MarkdownFile) => readonly Chapter[]>
> = {
  intro: memoized((file: MarkdownFile) => cut(file, introTemplate)),
  readme: memoized((file: MarkdownFile) => cut(file, readmeTemplate)),
};

/** The chapters of a document in order; a title in front of the opening paragraph is none. */
export function chaptersOf(file: MarkdownFile, { kind }: DocumentTemplate): readonly Chapter[] {
  return chaptersByTemplate[kind](file);
}

/** Those that are sections of the template. */
export function templateChapters(
  file: MarkdownFile,
  template: DocumentTemplate,
): readonly TemplateChapter[] {
  return chaptersOf(file, template).filter(isTemplateChapter);
}

function isTemplateChapter(chapter: Chapter): chapter is TemplateChapter {
  return chapter.section !== undefined;
}

interface Matched {
  readonly section: Section;
  readonly heading: Heading;
  readonly match: HeadingMatch | undefined;
}

function cut(file: MarkdownFile, template: DocumentTemplate): readonly Chapter[] {
  const title = titleOf(file, template);
  const matched = withoutWeakTwins(
    file.sections.flatMap((section): Matched[] => {
      const { heading } = section;
      if (heading === undefined || heading === title) return [];
      return [{ section, heading, match: matchHeading(heading, template) }];
    }),
  );
  const atLevelTwo = new Set(
    matched.flatMap(({ heading, match }) => (match && heading.level <= 2 ? [match.section] : [])),
  );
  const chapters: GrowingChapter[] = [];
  for (const each of matched) {
    const { blocks, start, end } = each.section;
    const last = chapters.at(-1);
    if (opensChapter(each, atLevelTwo)) {
      const { heading, match } = each;
      const own = [...contentOf(blocks)];
      const { section, spelling } = match ?? { section: undefined, spelling: undefined };
      chapters.push({ heading, section, spelling, start, end, blocks: own, subheadings: [] });
    } else if (last !== undefined) {
      last.blocks.push(...contentOf(blocks));
      last.subheadings.push(each.heading);
      last.end = end;
    }
  }
  return chapters;
}

interface GrowingChapter extends Chapter {
  readonly blocks: Block[];
  readonly subheadings: Heading[];
  end: number;
}

/** What only means the same as a section is that section if nothing else is. */
function withoutWeakTwins(matched: readonly Matched[]): readonly Matched[] {
  const taken = new Set<TemplateSection>();
  for (const { heading, match } of matched) {
    if (match !== undefined && match.spelling !== 'other' && heading.level <= 2)
      taken.add(match.section);
  }
  return matched.map((each) => {
    const { match } = each;
    if (match?.spelling !== 'other') return each;
    if (taken.has(match.section)) return { ...each, match: undefined };
    taken.add(match.section);
    return each;
  });
}

/** Deeper down only what is plainly a section of the template, and nowhere on its proper level. */
function opensChapter(
  { heading, match }: Matched,
  atLevelTwo: ReadonlySet<TemplateSection>,
): boolean {
  if (heading.level <= 2) return true;
  if (match === undefined || atLevelTwo.has(match.section)) return false;
  return match.spelling === 'exact' || match.spelling === 'styled';
}
