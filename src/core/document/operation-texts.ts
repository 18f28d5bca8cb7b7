import type { Token, Tokens } from 'marked';
import type { Span } from '../files/json-index.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { headingKey, keyOf } from './heading-key.ts';
import type { Block, Heading, MarkdownFile } from './markdown-file.ts';
import { openingOf } from './opening.ts';
import { isOperationsHeading } from './operations-heading.ts';
import { plainText } from './plain-text.ts';
import { type DocumentTemplate, sectionOf } from './template.ts';

/** A place where operations are described by hand, and the text that does it. */
export interface OperationText {
  readonly at: Span;
  readonly whole: Span;
  /** As a message names it. */
  readonly label: string;
}

/** Fewer entries may be examples. */
const MIN_ENTRIES = 3;

/** Sections in which operations may be named: to show how to begin, or what to expect of them. */
const FREE = [
  'Get started with your connector',
  'Known issues and limitations',
  'Common errors and remedies',
  'FAQ',
];

/** Every heading, list and table that describes operations, the sections aside where they may be mentioned. */
export function* operationTexts(
  file: MarkdownFile,
  template: DocumentTemplate,
  definition: ApiDefinition | undefined,
): Generator<OperationText> {
  const names = operationNames(definition);
  const free = new Set(FREE.map((heading) => sectionOf(template, heading)));
  yield* listsIn(openingOf(file, template), names);
  for (const chapter of chaptersOf(file, template)) {
    if (chapter.section !== undefined && free.has(chapter.section)) continue;
    yield* inChapter(chapter, names);
  }
}

/** Whether a heading is about operations: about all of them, or the name of one. */
export function isAboutOperations(heading: Heading, names: ReadonlySet<string>): boolean {
  return isOperationsHeading(heading) || names.has(keyOf(heading));
}

/** The summaries and ids of the operations, as keys of headings. */
export function operationNames(definition: ApiDefinition | undefined): ReadonlySet<string> {
  const texts = (definition?.operations ?? []).flatMap(({ id, value }) => [id, value.summary]);
  return new Set(
    texts.flatMap((text) =>
      typeof text === 'string' && text.trim() !== '' ? [headingKey(text)] : [],
    ),
  );
}

function* inChapter(chapter: Chapter, names: ReadonlySet<string>): Generator<OperationText> {
  const { heading, section, subheadings, blocks, start, end } = chapter;
  if (section === undefined && isAboutOperations(heading, names)) {
    yield {
      at: heading.words,
      whole: { start, end },
      label: `the section "${plainText(heading.token)}"`,
    };
    return;
  }
  const named = subheadings.filter((each) => names.has(keyOf(each)));
  if (section === undefined && named.length > 1 && named.length * 2 > subheadings.length) {
    const label = `the section "${plainText(heading.token)}"`;
    yield { at: heading.words, whole: { start, end }, label };
    return;
  }
  for (const [index, sub] of subheadings.entries()) {
    if (section !== undefined || !isOperationsHeading(sub)) continue;
    const next = subheadings.slice(index + 1).find(({ level }) => level <= sub.level);
    const whole = { start: sub.start, end: next?.start ?? end };
    yield { at: sub.words, whole, label: `the section "${plainText(sub.token)}"` };
    return;
  }
  yield* listsIn(blocks, names);
}

function* listsIn(blocks: readonly Block[], names: ReadonlySet<string>): Generator<OperationText> {
  if (names.size === 0) return;
  for (const { token, start, end } of blocks) {
    const entries = entriesOf(token);
    if (entries.length < MIN_ENTRIES) continue;
    const named = entries.filter((entry) => names.has(headingKey(leadOf(entry))));
    if (named.length * 2 <= entries.length) continue;
    const at = { start, end };
    const kind = token.type === 'table' ? 'table' : 'list';
    yield { at, whole: at, label: `the ${kind} of ${named.length} operations` };
  }
}

function entriesOf(token: Token): readonly string[] {
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => plainText(item));
  if (token.type !== 'table') return [];
  return (token as Tokens.Table).rows.map(([first]) => first?.tokens.map(plainText).join('') ?? '');
}

/** An entry's name: what stands before its explanation. */
function leadOf(entry: string): string {
  return entry.slice(0, 120).split(/\s*[:–—(|]|\s-\s|\.\s/, 1)[0] ?? '';
}
