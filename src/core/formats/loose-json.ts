import { brief } from '../files/json/json-value.ts';
import { makeJson, type Replacement } from '../files/replacement.ts';

/** A text that is nearly JSON, and how to make it JSON. */
export interface LooseJson {
  readonly replacements: readonly Replacement[];
  /** What is not allowed in JSON, with counts: `2 comments and 1 trailing comma`. */
  readonly found: string;
  /** Whether comments and trailing commas are all that is wrong, so that the rest is read as meant. */
  readonly isReadable: boolean;
  /** Whether nothing is lost: comments would be. */
  readonly isLossless: boolean;
}

type Kind =
  | 'comment'
  | 'trailing comma'
  | 'curly quote'
  | 'single quote'
  | 'strange blank'
  | 'unquoted name'
  | 'unquoted word';

/** JSON knows four kinds of blanks. Others come from word processors and web pages, and look the same or like nothing. */
const STRANGE = /[^\S \t\n\r]|[\u200B-\u200D\u2060]/g;

const TOKEN =
  /[\s\u200B-\u200D\u2060]+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'|[“”„‟][^“”„‟\n"]*[“”‟]|‘[^‘’\n]*’|[{}[\],:]|[\w$+.-]+/y;

/** Words of other languages. */
const words: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  undefined: 'null',
};

/** Finds out how to write a text as JSON that has comments, commas, quotes and names as JavaScript and Python have them. */
export function looseJsonOf(text: string): LooseJson | undefined {
  const collector = new Collector(text);
  const token = new RegExp(TOKEN);
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return undefined;
    collector.take(found, start);
  }
  const { kinds, replacements } = collector;
  replacements.sort((a, b) => a.start - b.start);
  return makeJson(text, replacements) ? described(kinds, replacements) : undefined;
}

class Collector {
  readonly kinds = new Map<Kind, number>();
  readonly replacements: Replacement[] = [];
  readonly #text: string;
  /** The offset of the last comma, if only comments and blanks follow it. */
  #comma = -1;

  constructor(text: string) {
    this.#text = text;
  }

  take(token: string, start: number): void {
    const end = start + token.length;
    if (token.startsWith('/')) this.#replace('comment', start, end, '');
    if (/^[\s\u200B-\u200D\u2060]/.test(token)) {
      for (const { index } of token.matchAll(STRANGE)) {
        this.#replace('strange blank', start + index, start + index + 1, ' ');
      }
      return;
    }
    if (token.startsWith('/')) return;
    if (/^[}\]]/.test(token) && this.#comma >= 0) {
      this.#replace('trailing comma', this.#comma, this.#comma + 1, '');
    }
    this.#comma = token === ',' ? start : -1;
    const strict = strictOf(token, this.#text, end);
    if (strict !== undefined) this.#replace(strict.kind, start, end, strict.newText);
  }

  #replace(kind: Kind, start: number, end: number, newText: string): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    this.replacements.push({ start, end, newText });
  }
}

/** Returns how a string, name or word is written in JSON. Undefined if it already is. */
function strictOf(
  found: string,
  text: string,
  end: number,
): { kind: Kind; newText: string } | undefined {
  const inner = found.slice(1, -1);
  if (/^[“”„‟‘]/.test(found)) return { kind: 'curly quote', newText: `"${inner}"` };
  if (found.startsWith("'")) {
    const escaped = inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"');
    return { kind: 'single quote', newText: `"${escaped}"` };
  }
  if (Object.hasOwn(words, found)) return { kind: 'unquoted word', newText: words[found] ?? '' };
  const isName = /^[A-Za-z_$]/.test(found) && /^\s*:/.test(text.slice(end, end + 100));
  return isName ? { kind: 'unquoted name', newText: `"${found}"` } : undefined;
}

function described(
  kinds: ReadonlyMap<Kind, number>,
  replacements: readonly Replacement[],
): LooseJson {
  const counts = Array.from(kinds, ([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`);
  const found =
    counts.length < 2 ? counts.join('') : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
  const isReadable = [...kinds.keys()].every(
    (kind) => kind === 'comment' || kind === 'trailing comma',
  );
  return { replacements, found: brief(found), isReadable, isLossless: !kinds.has('comment') };
}
