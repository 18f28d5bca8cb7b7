import { UnreadYaml } from './yaml-scalar.ts';

/** The lines of a YAML text, read from the first to the last. */
export class YamlLines {
  /** The number of comments so far. */
  comments = 0;
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  }

  /** The current line. '' at the end. */
  get line(): string {
    return this.#lines[this.#at] ?? '';
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** Whether an item of a list starts at this column of the line. */
  isItem(indent: number): boolean {
    return /^-(?:\s|$)/.test(this.line.slice(indent));
  }

  next(): void {
    this.#at += 1;
  }

  /** Moves to the next line that is neither blank nor a comment. Returns its indentation, -1 at the end. */
  toContent(): number {
    for (; !this.isAtEnd; this.next()) {
      const start = this.line.search(/\S/);
      if (start < 0) continue;
      if (this.line[start] !== '#') {
        if (this.line.slice(0, start).includes('\t')) throw new UnreadYaml('tab');
        return start;
      }
      this.comments += 1;
    }
    return -1;
  }

  /** Replaces the dash of an item with a blank: what follows it is a block of its own, indented by the text before it. */
  enterItem(): void {
    this.#lines[this.#at] = this.line.replace('-', ' ');
    if (/^\s*(?:#.*)?$/.test(this.line)) this.next();
  }

  /** Whether a text without quotes may go on in this line. */
  continues(parent: number): boolean {
    const indent = this.line.search(/\S/);
    if (this.isAtEnd) return false;
    return indent < 0 || (indent > parent && this.line[indent] !== '#');
  }

  /** Adds lines to `rest` until the value in it ends; only a comment may follow it in its line. */
  collect(rest: string, parent: number, endOf: (text: string) => number) {
    let text = rest;
    let end = endOf(text);
    this.next();
    for (let count = 0; end < 0; count += 1) {
      const indent = this.line.search(/\S/);
      const isEnd = this.isAtEnd || (indent >= 0 && indent <= parent);
      if (isEnd || count > 200 || /(?:^|\s)#/.test(text.slice(1))) throw new UnreadYaml(rest);
      text += `\n${this.line}`;
      this.next();
      end = endOf(text);
    }
    if (this.withoutComment(` ${text.slice(end)}`) !== '') throw new UnreadYaml(text);
    return { text, end };
  }

  /** Reads the lines of a block scalar, without their indentation: as deep as the first of them if `indent` is undefined. */
  block(parent: number, indent = this.#nextIndent()): readonly string[] {
    const start = this.#at;
    while (indent > parent && this.#isInside(indent)) this.next();
    return this.#lines.slice(start, this.#at).map((line) => line.slice(indent));
  }

  /** Cuts off a comment, and counts it. */
  withoutComment(text: string): string {
    const at = text.search(/\s#/);
    if (at < 0) return text.trim();
    this.comments += 1;
    return text.slice(0, at).trim();
  }

  /** The indentation of the next line that is not blank; -1 at the end. */
  #nextIndent(): number {
    const line = this.#lines.slice(this.#at).find((each) => each.trim() !== '');
    return line?.search(/[^ ]/) ?? -1;
  }

  #isInside(indent: number): boolean {
    if (this.isAtEnd) return false;
    const found = this.line.search(/[^ ]/);
    return found < 0 || found >= indent;
  }
}
