import {
  endOfQuoted,
  plainScalar,
  quotedText,
  textScalar,
  UnreadYaml,
  type YamlValue,
} from './yaml-scalar.ts';

const MOST_LEVELS = 64;

/** Reads `[a, b]` and `{ a: b }`. Returns the value and the offset after it; throws `UnreadYaml`. */
export function readFlow(text: string): { readonly value: YamlValue; readonly end: number } {
  const reader = new FlowReader(text);
  const value = reader.value(0);
  return { value, end: reader.at };
}

class FlowReader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(level: number): YamlValue {
    if (level > MOST_LEVELS) throw new UnreadYaml('nesting');
    this.#skip();
    const first = this.#text[this.at];
    if (first === '[') return this.#list(level);
    if (first === '{') return this.#mapping(level);
    return first === '"' || first === "'" ? textScalar(this.#quoted()) : plainScalar(this.#plain());
  }

  #list(level: number): readonly YamlValue[] {
    const items: YamlValue[] = [];
    this.at += 1;
    while (!this.#ends(']')) {
      items.push(this.value(level + 1));
      this.#comma(']');
    }
    return items;
  }

  #mapping(level: number): ReadonlyMap<string, YamlValue> {
    const members = new Map<string, YamlValue>();
    this.at += 1;
    while (!this.#ends('}')) {
      const isQuoted = /["']/.test(this.#text[this.at] ?? '');
      const name = isQuoted ? this.#quoted() : this.#plain();
      this.#skip();
      if (this.#text[this.at] !== ':' || name === '' || members.has(name))
        throw new UnreadYaml(name);
      this.at += 1;
      members.set(name, this.value(level + 1));
      this.#comma('}');
    }
    return members;
  }

  #ends(bracket: string): boolean {
    this.#skip();
    if (this.#text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  /** A comma separates two items, and may follow the last. */
  #comma(bracket: string): void {
    this.#skip();
    const next = this.#text[this.at];
    if (next === ',') this.at += 1;
    else if (next !== bracket) throw new UnreadYaml('flow');
  }

  #quoted(): string {
    const end = endOfQuoted(this.#text, this.at);
    if (end < 0) throw new UnreadYaml('quote');
    const text = quotedText(this.#text.slice(this.at, end));
    this.at = end;
    return text;
  }

  #plain(): string {
    const pattern = /(?:[^,[\]{}:\n]|:(?![\s,[\]{}]|$))*/y;
    pattern.lastIndex = this.at;
    const [text = ''] = pattern.exec(this.#text) ?? [];
    this.at += text.length;
    return text.trim();
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.at] ?? '')) this.at += 1;
  }
}
