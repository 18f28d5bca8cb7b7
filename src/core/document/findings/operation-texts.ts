import type { Span } from '../../files/json/json-nodes.ts';
import type { ApiDefinition } from '../../openapi/api-definition.ts';
import { entriesOf, entryName } from '../markdown/list-entries.ts';
import type { Block, Heading, MarkdownFile } from '../markdown/markdown-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type Chapter, chaptersOf } from '../template/chapters.ts';
import { headingKey, normalizeHeading } from '../template/heading-key.ts';
import { openingOf } from '../template/opening.ts';
import { isOperationsHeading } from '../template/operations-heading.ts';
import { type DocumentTemplate, sectionOf } from '../template/template.ts';

/** A section, list or table that describes operations by hand. */
export interface OperationText {
  /** What to report: the heading, or the list or table. */
  readonly at: Span;
  /** What to remove: everything that describes the operations. */
  readonly fullSpan: Span;
  /** The name for messages. */
  readonly label: string;
}

/** A shorter list may only give examples. */
const MIN_ENTRIES = 3;

/** Sections that may mention operations: to show the first steps, or to explain errors and limits. */
const EXEMPT_SECTIONS = [
  'Get started with your connector',
  'Known issues and limitations',
  'Common errors and remedies',
  'FAQ',
];

/** Yields every section, list and table that describes operations, except in sections that may mention them. */
export function* operationTexts(
  file: MarkdownFile,
  template: DocumentTemplate,
  definition: ApiDefinition | undefined,
): Generator<OperationText> {
  const names = operationNames(definition);
  const exempt = new Set(EXEMPT_SECTIONS.map((heading) => sectionOf(template, heading)));
  yield* listsIn(openingOf(file, template), names);
  for (const chapter of chaptersOf(file, template)) {
    if (chapter.section !== undefined && exempt.has(chapter.section)) continue;
    yield* inChapter(chapter, names);
  }
}

/** Whether a heading announces a list of operations, or names an operation. */
export function isAboutOperations(heading: Heading, names: ReadonlySet<string>): boolean {
  return isOperationsHeading(heading) || names.has(headingKey(heading));
}

/** Returns the summaries and ids of the operations, normalized like headings. */
export function operationNames(definition: ApiDefinition | undefined): ReadonlySet<string> {
  const texts = (definition?.operations ?? []).flatMap(({ id, value }) => [id, value.summary]);
  return new Set(
    texts.flatMap((text) =>
      typeof text === 'string' && text.trim() !== '' ? [normalizeHeading(text)] : [],
    ),
  );
}

function* inChapter(chapter: Chapter, names: ReadonlySet<string>): Generator<OperationText> {
  const { heading, section, subheadings, blocks, start, end } = chapter;
  if (section === undefined && isAboutOperations(heading, names)) {
    yield {
      at: heading.textSpan,
      fullSpan: { start, end },
      label: `the section "${plainText(heading.token)}"`,
    };
    return;
  }
  const named = subheadings.filter((each) => names.has(headingKey(each)));
  if (section === undefined && named.length > 1 && named.length * 2 > subheadings.length) {
    const label = `the section "${plainText(heading.token)}"`;
    yield { at: heading.textSpan, fullSpan: { start, end }, label };
    return;
  }
  for (const [index, sub] of subheadings.entries()) {
    if (section !== undefined || !isOperationsHeading(sub)) continue;
    const next = subheadings.slice(index + 1).find(({ level }) => level <= sub.level);
    const fullSpan = { start: sub.start, end: next?.start ?? end };
    yield { at: sub.textSpan, fullSpan, label: `the section "${plainText(sub.token)}"` };
    return;
  }
  yield* listsIn(blocks, names);
}

function* listsIn(blocks: readonly Block[], names: ReadonlySet<string>): Generator<OperationText> {
  if (names.size === 0) return;
  for (const { token, start, end } of blocks) {
    const entries = entriesOf(token);
    if (entries.length < MIN_ENTRIES) continue;
    const named = entries.filter((entry) => names.has(normalizeHeading(entryName(entry))));
    if (named.length * 2 <= entries.length) continue;
    const at = { start, end };
    const kind = token.type === 'table' ? 'table' : 'list';
    yield { at, fullSpan: at, label: `the ${kind} of ${named.length} operations` };
  }
}
