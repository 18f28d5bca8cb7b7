import type { DocumentKind } from '../../contract/document-api.ts';
import type { Span } from '../../files/json/json-nodes.ts';
import { memoized } from '../../files/memoized.ts';
import type { Block, Heading, MarkdownFile, Section } from '../markdown/markdown-file.ts';
import { type HeadingMatch, matchHeading, type Spelling } from './heading-match.ts';
import { introTemplate } from './intro-template.ts';
import { titleOf, visibleBlocks } from './opening.ts';
import { readmeTemplate } from './readme-template.ts';
import type { DocumentTemplate, TemplateSection } from './template.ts';

/** A main heading (level 1 or 2, or one from the template) and everything up to the next main heading. */
export interface Chapter extends Span {
  readonly heading: Heading;
  /** The template section that the heading matches, if any. */
  readonly section: TemplateSection | undefined;
  readonly spelling: Spelling | undefined;
  /** The visible blocks, without headings. */
  readonly blocks: readonly Block[];
  readonly subheadings: readonly Heading[];
}

/** A chapter that matches a template section. */
export interface TemplateChapter extends Chapter {
  readonly section: TemplateSection;
}

const chaptersByTemplate: Readonly<
  Record<DocumentKind, (file: MarkdownFile) => readonly Chapter[]>
> = {
  intro: memoized((file: MarkdownFile) => splitIntoChapters(file, introTemplate)),
  readme: memoized((file: MarkdownFile) => splitIntoChapters(file, readmeTemplate)),
};

/** Returns the chapters in order. A title before the opening paragraph is not a chapter. */
export function chaptersOf(file: MarkdownFile, { kind }: DocumentTemplate): readonly Chapter[] {
  return chaptersByTemplate[kind](file);
}

/** Returns the chapters that match a template section. */
export function templateChapters(
  file: MarkdownFile,
  template: DocumentTemplate,
): readonly TemplateChapter[] {
  return chaptersOf(file, template).filter(isTemplateChapter);
}

function isTemplateChapter(chapter: Chapter): chapter is TemplateChapter {
  return chapter.section !== undefined;
}

interface MatchedSection {
  readonly section: Section;
  readonly heading: Heading;
  readonly match: HeadingMatch | undefined;
}

function splitIntoChapters(file: MarkdownFile, template: DocumentTemplate): readonly Chapter[] {
  const title = titleOf(file, template);
  const matched = withoutWeakDuplicates(
    file.sections.flatMap((section): MatchedSection[] => {
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
      const own = [...visibleBlocks(blocks)];
      const { section, spelling } = match ?? { section: undefined, spelling: undefined };
      chapters.push({ heading, section, spelling, start, end, blocks: own, subheadings: [] });
    } else if (last !== undefined) {
      last.blocks.push(...visibleBlocks(blocks));
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

/** A heading in other words counts as the section only if no other heading matches that section. */
function withoutWeakDuplicates(matched: readonly MatchedSection[]): readonly MatchedSection[] {
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

/** Below level 2, only a clear match starts a chapter, and only if the section is missing at its own level. */
function opensChapter(
  { heading, match }: MatchedSection,
  atLevelTwo: ReadonlySet<TemplateSection>,
): boolean {
  if (heading.level <= 2) return true;
  if (match === undefined || atLevelTwo.has(match.section)) return false;
  return match.spelling === 'exact' || match.spelling === 'styled';
}
