import { readFlow } from './yaml-flow.ts';
import { YamlLines } from './yaml-lines.ts';
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
    return { value: reader.document(), comments: reader.lines.comments };
  } catch (error) {
    if (error instanceof UnreadYaml || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class YamlReader {
  readonly lines: YamlLines;

  constructor(text: string) {
    this.lines = new YamlLines(text);
  }

  document(): YamlValue {
    this.lines.toContent();
    if (/^---\s*$/.test(this.lines.line)) this.lines.next();
    const value = this.#block(-1, 0);
    this.lines.toContent();
    if (!this.lines.isAtEnd) throw new UnreadYaml(this.lines.line);
    return value;
  }

  /** Reads what is indented more than its parent. */
  #block(parent: number, level: number): YamlValue {
    if (level > MOST_LEVELS) throw new UnreadYaml('nesting');
    const indent = this.lines.toContent();
    if (indent <= parent) return plainScalar('');
    const rest = this.lines.line.slice(indent);
    if (this.lines.isItem(indent)) return this.#list(indent, level);
    if (nameIn(rest) !== undefined) return this.#mapping(indent, level);
    return this.#inline(rest, parent, level);
  }

  #list(indent: number, level: number): readonly YamlValue[] {
    const items: YamlValue[] = [];
    while (this.lines.toContent() === indent && this.lines.isItem(indent)) {
      this.lines.enterItem();
      items.push(this.#block(indent, level + 1));
    }
    if (this.lines.toContent() > indent) throw new UnreadYaml(this.lines.line);
    return items;
  }

  #mapping(indent: number, level: number): ReadonlyMap<string, YamlValue> {
    const members = new Map<string, YamlValue>();
    while (this.lines.toContent() === indent) {
      const found = nameIn(this.lines.line.slice(indent));
      if (found === undefined || members.has(found.name)) throw new UnreadYaml(this.lines.line);
      members.set(found.name, this.#member(found.rest, indent, level));
    }
    if (this.lines.toContent() > indent) throw new UnreadYaml(this.lines.line);
    return members;
  }

  #member(rest: string, indent: number, level: number): YamlValue {
    if (rest !== '' && !rest.startsWith('#')) return this.#inline(rest, indent, level);
    if (rest !== '') this.lines.comments += 1;
    this.lines.next();
    const isList = this.lines.toContent() === indent && this.lines.isItem(indent);
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
    let text = this.lines.withoutComment(rest);
    const isCommented = text !== rest.trim();
    this.lines.next();
    let empty = 0;
    for (; this.lines.continues(parent); this.lines.next()) {
      const next = this.lines.line.trim();
      if (next === '') empty += 1;
      else if (isCommented || /:\s|:$|\s#/.test(next)) throw new UnreadYaml(next);
      else {
        text += empty === 0 ? ` ${next}` : '\n'.repeat(empty) + next;
        empty = 0;
      }
    }
    return plainScalar(text);
  }

  #quoted(rest: string, parent: number): YamlValue {
    const { text, end } = this.lines.collect(rest, parent, (all) => endOfQuoted(all, 0));
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
    const { text } = this.lines.collect(rest, parent, isRead);
    return readFlow(text).value;
  }

  #blockScalar(rest: string, parent: number): YamlValue {
    const header = this.lines.withoutComment(rest);
    const [, style, before = '', digit, after = ''] =
      /^([|>])([-+]?)([1-9]?)([-+]?)$/.exec(header) ?? [];
    if (style === undefined || (before !== '' && after !== '')) throw new UnreadYaml(rest);
    this.lines.next();
    const indent = digit ? Math.max(parent, 0) + Number(digit) : undefined;
    const lines = this.lines.block(parent, indent);
    return textScalar(blockText(lines, { isFolded: style === '>', chomping: before || after }));
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
