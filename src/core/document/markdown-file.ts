import type { Token } from 'marked';
import type { Range, TextEdit } from '../contract/diagnostic.ts';
import type { Span } from '../files/json-index.ts';
import { TextFile } from '../files/text-file.ts';
import { type Inline, inlinesOf } from './inlines.ts';
import { lex } from './lex.ts';
import { located } from './locate.ts';
import { NewlineMap } from './newline-map.ts';

/** A top-level part of a document: a heading, a paragraph, a list, … */
export interface Block extends Span {
  readonly token: Token;
}

export interface Heading extends Span {
  /** 1 to 6. */
  readonly level: number;
  /** As written between the marks, Markdown included. */
  readonly text: string;
  readonly token: Token;
  /** Where that text stands. */
  readonly words: Span;
}

/** A heading and what follows it up to the next heading of whatever level. */
export interface Section extends Span {
  /** Absent for what stands before the first heading. */
  readonly heading: Heading | undefined;
  readonly blocks: readonly Block[];
}

/** A Markdown document as the rules see it. All offsets are those of the file as it is, newlines included. */
export class MarkdownFile extends TextFile {
  #blocks: readonly Block[] | undefined;
  #sections: readonly Section[] | undefined;
  #inlines: readonly Inline[] | undefined;
  #isCoarse = false;

  /** A text that is not in a file yet. */
  static of(path: string, text: string): MarkdownFile {
    return new MarkdownFile(path, new TextEncoder().encode(text));
  }

  /** The block of settings between two `---` lines at the very start, if there is one. */
  get frontMatter(): Span | undefined {
    const found = /^\uFEFF?---\r?\n(?=[\w-]+:)[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(this.text);
    return found === null ? undefined : { start: 0, end: found[0].length };
  }

  /** Nobody could read the text: only its headings and paragraphs are told apart, and it has no `inlines`. */
  get isCoarse(): boolean {
    return this.blocks.length > 0 && this.#isCoarse;
  }

  /** Every top-level block but blank space, in order. */
  get blocks(): readonly Block[] {
    this.#blocks ??= this.#lex();
    return this.#blocks;
  }

  get headings(): readonly Heading[] {
    return this.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  }

  /** The document cut at its headings; what stands before the first is a section of its own, even if empty. */
  get sections(): readonly Section[] {
    this.#sections ??= this.#cut();
    return this.#sections;
  }

  /** Every link, image, HTML tag and code span, at any depth, where it stands. */
  get inlines(): readonly Inline[] {
    this.#inlines ??= this.blocks.flatMap((block) => inlinesOf(block, this.text));
    return this.#inlines;
  }

  /** How its lines end. */
  get newline(): string {
    return /\r\n|[\r\n]/.exec(this.text)?.[0] ?? '\n';
  }

  rangeOf({ start, end }: Span): Range {
    return this.range(start, end);
  }

  /** The edit that puts other words in a place. */
  edit({ start, end }: Span, newText: string): TextEdit {
    return { range: this.range(start, end), newText };
  }

  #lex(): Block[] {
    const skipped = this.frontMatter?.end ?? (this.text.startsWith('\uFEFF') ? 1 : 0);
    const newlines = new NewlineMap(this.text.slice(skipped));
    const blocks: Block[] = [];
    let at = 0;
    const { tokens, isCoarse } = lex(newlines.text);
    this.#isCoarse = isCoarse;
    for (const token of tokens) {
      const start = skipped + newlines.original(at);
      at += token.raw.length;
      const end = skipped + newlines.original(at - trailingSpace(token.raw));
      if (token.type !== 'space') blocks.push({ token, start, end: Math.max(start, end) });
    }
    return blocks;
  }

  #cut(): Section[] {
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
  const words = located(source, text, start, end) ?? { start, end: start };
  return { level, text, token, start, end, words };
}

function trailingSpace(raw: string): number {
  return raw.length - raw.trimEnd().length;
}
