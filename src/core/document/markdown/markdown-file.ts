import type { Token } from 'marked';
import type { Range, TextEdit } from '../../contract/diagnostic.ts';
import type { Span } from '../../files/json/json-nodes.ts';
import { TextFile } from '../../files/text-file.ts';
import { type Inline, inlinesOf } from './inlines.ts';
import { lex } from './lex.ts';
import { locate } from './locate.ts';
import { NewlineMap } from './newline-map.ts';

/** A top-level block: a heading, paragraph, list, … */
export interface Block extends Span {
  readonly token: Token;
}

export interface Heading extends Span {
  /** 1 to 6. */
  readonly level: number;
  /** The Markdown between the marks. */
  readonly text: string;
  readonly token: Token;
  /** The offsets of `text`. */
  readonly textSpan: Span;
}

/** A heading and everything up to the next heading of any level. */
export interface Section extends Span {
  /** Absent in the section before the first heading. */
  readonly heading: Heading | undefined;
  readonly blocks: readonly Block[];
}

/** A Markdown file, parsed on first use. All offsets refer to the original text, with its newlines. */
export class MarkdownFile extends TextFile {
  #blocks: readonly Block[] | undefined;
  #sections: readonly Section[] | undefined;
  #inlines: readonly Inline[] | undefined;
  #isCoarse = false;

  /** Creates a file from text. */
  static of(path: string, text: string): MarkdownFile {
    return new MarkdownFile(path, new TextEncoder().encode(text));
  }

  /** The settings between two `---` lines at the start. */
  get frontMatter(): Span | undefined {
    const found = /^\uFEFF?---\r?\n(?=[\w-]+:)[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(this.text);
    return found === null ? undefined : { start: 0, end: found[0].length };
  }

  /** Whether parsing would take too long: then `blocks` are only headings and paragraphs, and `inlines` is empty. */
  get isCoarse(): boolean {
    return this.blocks.length > 0 && this.#isCoarse;
  }

  /** All top-level blocks in order, without whitespace. */
  get blocks(): readonly Block[] {
    this.#blocks ??= this.#lex();
    return this.#blocks;
  }

  get headings(): readonly Heading[] {
    return this.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  }

  /** The text split at its headings. The part before the first heading is the first section, even if empty. */
  get sections(): readonly Section[] {
    this.#sections ??= this.#splitSections();
    return this.#sections;
  }

  /** Every link, image, HTML tag and code span, at any depth. */
  get inlines(): readonly Inline[] {
    this.#inlines ??= this.blocks.flatMap((block) => inlinesOf(block, this.text));
    return this.#inlines;
  }

  /** The first newline of the text, `\n` if it has none. */
  get newline(): string {
    return /\r\n|[\r\n]/.exec(this.text)?.[0] ?? '\n';
  }

  rangeOf({ start, end }: Span): Range {
    return this.range(start, end);
  }

  /** Returns the edit that replaces a span. */
  edit({ start, end }: Span, newText: string): TextEdit {
    return { range: this.range(start, end), newText };
  }

  #lex(): Block[] {
    const skipped = this.frontMatter?.end ?? (this.text.startsWith('\uFEFF') ? 1 : 0);
    const newlines = new NewlineMap(this.text.slice(skipped));
    const blocks: Block[] = [];
    let offset = 0;
    const { tokens, isCoarse } = lex(newlines.text);
    this.#isCoarse = isCoarse;
    for (const token of tokens) {
      const start = skipped + newlines.originalOffset(offset);
      offset += token.raw.length;
      const end = skipped + newlines.originalOffset(offset - trailingSpace(token.raw));
      if (token.type !== 'space') blocks.push({ token, start, end: Math.max(start, end) });
    }
    return blocks;
  }

  #splitSections(): Section[] {
    const sections: Section[] = [];
    let heading: Heading | undefined;
    let blocks: Block[] = [];
    let start = 0;
    for (const block of this.blocks) {
      if (block.token.type !== 'heading') {
        blocks.push(block);
        continue;
      }
      sections.push({ heading, blocks, start, end: block.start });
      heading = headingOf(block, this.text);
      blocks = [];
      start = block.start;
    }
    sections.push({ heading, blocks, start, end: this.text.length });
    return sections;
  }
}

function headingOf({ token, start, end }: Block, source: string): Heading {
  const level = 'depth' in token ? Number(token.depth) : 1;
  const text = 'text' in token ? String(token.text) : '';
  const textSpan = locate(source, text, start, end) ?? { start, end: start };
  return { level, text, token, start, end, textSpan };
}

function trailingSpace(raw: string): number {
  return raw.length - raw.trimEnd().length;
}
