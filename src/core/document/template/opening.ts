import type { Token } from 'marked';
import type { Block, Heading, MarkdownFile } from '../markdown/markdown-file.ts';
import { matchHeading } from './heading-match.ts';
import { isOperationsHeading } from './operations-heading.ts';
import type { DocumentTemplate } from './template.ts';

/** Returns the first heading if it serves as the title: it is not one of the template's. */
export function titleOf(file: MarkdownFile, template: DocumentTemplate): Heading | undefined {
  const [before, first] = file.sections;
  const heading = first?.heading;
  if (heading === undefined) return undefined;
  if (template.kind === 'intro' && visibleBlocks(before?.blocks ?? []).length > 0) return undefined;
  if (heading.level > 1 && isOperationsHeading(heading)) return undefined;
  const spelling = matchHeading(heading, template)?.spelling;
  if (spelling === 'exact' || spelling === 'styled') return undefined;
  return spelling === undefined || heading.level === 1 ? heading : undefined;
}

/** Returns the visible blocks before the first heading, not counting the title. */
export function openingOf(file: MarkdownFile, template: DocumentTemplate): readonly Block[] {
  const [before, first] = file.sections;
  const title = titleOf(file, template);
  const afterTitle = title !== undefined && first?.heading === title ? first.blocks : [];
  return visibleBlocks([...(before?.blocks ?? []), ...afterTitle]);
}

/** Filters out what readers do not see: comments and link definitions. */
export function visibleBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ token }) => token.type !== 'def' && !isOnlyComments(token));
}

/** Whether a token is HTML that consists of comments only. */
function isOnlyComments({ type, raw }: Token): boolean {
  if (type !== 'html') return false;
  let rest = raw.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest === '';
}
