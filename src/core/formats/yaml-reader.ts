import { readFlow } from './yaml-flow.ts';
import {
  blockText,
  endOfQuoted,
  plainScalar,
  quotedText,
  textScalar,
  UnreadYaml,
  type YamlValue,
} from './yaml-scalar.ts';

const MOST_LEVELS = 128;

/** The value of a YAML text, and its number of comments. */
export interface ReadYaml {
  readonly value: YamlValue;
  readonly comments: number;
}

/**
 * Reads the part of YAML that API definitions use. Returns nothing for a text that has anything else, such as
 * anchors, tags, several documents, repeated names or numbers that JSON does not have: it is all or nothing.
 */
export function readYaml(text: string): ReadYaml | undefined {
  try {
    const reader = new YamlReader(text);
    return { value: reader.document(), comments: reader.comments };
  } catch (error) {
    if (error instanceof UnreadYaml || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class YamlReader {
  comments = 0;
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  }

  document(): YamlValue {
    this.#toContent();
    if (/^---\s*$/.test(this.#line)) this.#at += 1;
    const value = this.#block(-1, 0);
    this.#toContent();
    if (this.#at < this.#lines.length) throw new UnreadYaml(this.#line);
    return value;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** Moves to the next line that is neither blank nor a comment. Returns its indentation, -1 at the end. */
  #toContent(): number {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const start = this.#line.search(/\S/);
      if (start < 0) continue;
      if (this.#line[start] !== '#') {
        if (this.#line.slice(0, start).includes('\t')) throw new UnreadYaml('tab');
        return start;
      }
      this.comments += 1;
    }
    return -1;
  }

  /** Reads what is indented more than its parent. */
  #block(parent: number, level: number): YamlValue {
    if (level > MOST_LEVELS) throw new UnreadYaml('nesting');
    const indent = this.#toContent();
    if (indent <= parent) return plainScalar('');
    const rest = this.#line.slice(indent);
    if (/^-(?:\s|$)/.test(rest)) return this.#list(indent, level);
    if (nameIn(rest) !== undefined) return this.#mapping(indent, level);
    return this.#inline(rest, parent, level);
  }

  #list(indent: number, level: number): readonly YamlValue[] {
    const items: YamlValue[] = [];
    while (this.#toContent() === indent && /^-(?:\s|$)/.test(this.#line.slice(indent))) {
      // What follows the dash is a block of its own, indented by the text before it.
      this.#lines[this.#at] = this.#line.replace('-', ' ');
      if (/^\s*(?:#.*)?$/.test(this.#line)) this.#at += 1;
      items.push(this.#block(indent, level + 1));
    }
    if (this.#toContent() > indent) throw new UnreadYaml(this.#line);
    return items;
  }

  #mapping(indent: number, level: number): ReadonlyMap<string, YamlValue> {
    const members = new Map<string, YamlValue>();
    while (this.#toContent() === indent) {
      const found = nameIn(this.#line.slice(indent));
      if (found === undefined || members.has(found.name)) throw new UnreadYaml(this.#line);
      members.set(found.name, this.#member(found.rest, indent, level));
    }
    if (this.#toContent() > indent) throw new UnreadYaml(this.#line);
    return members;
  }

  #member(rest: string, indent: number, level: number): YamlValue {
    if (rest !== '' && !rest.startsWith('#')) return this.#inline(rest, indent, level);
    if (rest !== '') this.comments += 1;
    this.#at += 1;
    const isList = this.#toContent() === indent && /^-(?:\s|$)/.test(this.#line.slice(indent));
    return isList ? this.#list(indent, level + 1) : this.#block(indent, level + 1);
  }

  /** Reads a value that starts in this line; it may go on in lines that are indented more than its parent. */
  #inline(rest: string, parent: number, level: number): YamlValue {
    const [first = ''] = rest;
    if (first === '|' || first === '>') return this.#blockScalar(rest, parent);
    if (first === '"' || first === "'") return this.#quoted(rest, parent);
    if (first === '[' || first === '{') return this.#flow(rest, parent);
    if (level > MOST_LEVELS) throw new UnreadYaml('nesting');
    return this.#plain(rest, parent);
  }

  #plain(rest: string, parent: number): YamlValue {
    let text = this.#withoutComment(rest);
    const isCommented = text !== rest.trim();
    this.#at += 1;
    let empty = 0;
    for (; this.#continues(parent); this.#at += 1) {
      const next = this.#line.trim();
      if (next === '') empty += 1;
      else if (isCommented || /:\s|:$|\s#/.test(next)) throw new UnreadYaml(next);
      else {
        text += empty === 0 ? ` ${next}` : '\n'.repeat(empty) + next;
        empty = 0;
      }
    }
    return plainScalar(text);
  }

  /** Whether a text without quotes may go on in this line. */
  #continues(parent: number): boolean {
    const indent = this.#line.search(/\S/);
    if (this.#at >= this.#lines.length) return false;
    return indent < 0 || (indent > parent && this.#line[indent] !== '#');
  }

  #quoted(rest: string, parent: number): YamlValue {
    const { text, end } = this.#collected(rest, parent, (all) => endOfQuoted(all, 0));
    return textScalar(quotedText(text.slice(0, end)));
  }

  #flow(rest: string, parent: number): YamlValue {
    const isRead = (text: string) => {
      try {
        return readFlow(text).end;
      } catch {
        return -1;
      }
    };
    const { text } = this.#collected(rest, parent, isRead);
    return readFlow(text).value;
  }

  /** Adds lines until the value ends; only a comment may follow it in its line. */
  #collected(rest: string, parent: number, endOf: (text: string) => number) {
    let text = rest;
    let end = endOf(text);
    this.#at += 1;
    for (let count = 0; end < 0; count += 1) {
      const indent = this.#line.search(/\S/);
      const isEnd = this.#at >= this.#lines.length || (indent >= 0 && indent <= parent);
      if (isEnd || count > 200 || /(?:^|\s)#/.test(text.slice(1))) throw new UnreadYaml(rest);
      text += `\n${this.#line}`;
      this.#at += 1;
      end = endOf(text);
    }
    if (this.#withoutComment(` ${text.slice(end)}`) !== '') throw new UnreadYaml(text);
    return { text, end };
  }

  #blockScalar(rest: string, parent: number): YamlValue {
    const header = this.#withoutComment(rest);
    const [, style, before = '', digit, after = ''] =
      /^([|>])([-+]?)([1-9]?)([-+]?)$/.exec(header) ?? [];
    if (style === undefined || (before !== '' && after !== '')) throw new UnreadYaml(rest);
    this.#at += 1;
    const start = this.#at;
    const indent = digit ? Math.max(parent, 0) + Number(digit) : this.#nextIndent();
    while (indent > parent && this.#isInside(indent)) this.#at += 1;
    const lines = this.#lines.slice(start, this.#at).map((line) => line.slice(indent));
    return textScalar(blockText(lines, { isFolded: style === '>', chomping: before || after }));
  }

  /** The indentation of the next line that is not blank; -1 at the end. */
  #nextIndent(): number {
    const line = this.#lines.slice(this.#at).find((each) => each.trim() !== '');
    return line?.search(/[^ ]/) ?? -1;
  }

  #isInside(indent: number): boolean {
    if (this.#at >= this.#lines.length) return false;
    const found = this.#line.search(/[^ ]/);
    return found < 0 || found >= indent;
  }

  #withoutComment(text: string): string {
    const at = text.search(/\s#/);
    if (at < 0) return text.trim();
    this.comments += 1;
    return text.slice(0, at).trim();
  }
}

/** Splits a line at the colon after its name. Undefined if it has none. */
function nameIn(line: string): { readonly name: string; readonly rest: string } | undefined {
  const isQuoted = /^["']/.test(line);
  const end = isQuoted ? endOfQuoted(line, 0) : line.search(/:(?:\s|$)/);
  if (end <= 0) return undefined;
  const colon = isQuoted ? /^\s*:(?:\s|$)/.exec(line.slice(end)) : /^:/.exec(line.slice(end));
  if (colon === null) return undefined;
  const name = line.slice(0, end).trimEnd();
  if (!isQuoted && /^[&*!|>%@`{}[\],#?]|\s#/.test(name)) throw new UnreadYaml(line);
  const rest = line.slice(end + colon[0].length).trim();
  return { name: isQuoted ? quotedText(name) : name, rest };
}
