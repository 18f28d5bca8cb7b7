import type { Token } from 'marked';
import { matchHeading } from './heading-match.ts';
import type { Block, Heading, MarkdownFile } from './markdown-file.ts';
import { isOperationsHeading } from './operations-heading.ts';
import type { DocumentTemplate } from './template.ts';

/** The heading that a document starts with, if it is none of the template's: the title, or meant as one. */
export function titleOf(file: MarkdownFile, template: DocumentTemplate): Heading | undefined {
  const [before, first] = file.sections;
  const heading = first?.heading;
  if (heading === undefined) return undefined;
  if (template.kind === 'intro' && contentOf(before?.blocks ?? []).length > 0) return undefined;
  if (heading.level > 1 && isOperationsHeading(heading)) return undefined;
  const spelling = matchHeading(heading, template)?.spelling;
  if (spelling === 'exact' || spelling === 'styled') return undefined;
  return spelling === undefined || heading.level === 1 ? heading : undefined;
}

/** What stands in front of the first heading, the title aside. */
export function openingOf(file: MarkdownFile, template: DocumentTemplate): readonly Block[] {
  const [before, first] = file.sections;
  const title = titleOf(file, template);
  const behindTitle = title !== undefined && first?.heading === title ? first.blocks : [];
  return contentOf([...(before?.blocks ?? []), ...behindTitle]);
}

/** The blocks that a reader sees: comments and the addresses of links are none. */
export function contentOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ token }) => token.type !== 'def' && !isComment(token));
}

/** Whether a block of HTML is comments and nothing else. */
export function isComment({ type, raw }: Token): boolean {
  if (type !== 'html') return false;
  let rest = raw.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest === '';
}
