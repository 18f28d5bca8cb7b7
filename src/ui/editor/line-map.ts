/** A replacement in a text: offsets, and the text to put there. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A file's text next to its text in an editor, which has `\n` for each line break and no byte order mark. */
export class LineMap {
  /** As the file has it. */
  readonly original: string;
  /** As an editor has it. */
  readonly text: string;
  /** The offsets of the characters that the editor's text lacks. */
  readonly #left: readonly number[];

  constructor(original: string) {
    this.original = original;
    const isPlain = !original.includes('\r') && !original.startsWith('\uFEFF');
    this.text = isPlain ? original : original.replace(/^\uFEFF/, '').replace(/\r\n|\r/g, '\n');
    this.#left = isPlain
      ? []
      : Array.from(original.matchAll(/^\uFEFF|(?<=\r)\n/g), ({ index }) => index);
  }

  /** Returns the offset in the file. Before a line break, that is before all of it. */
  toOriginal(offset: number): number {
    return offset + this.#count((left, index) => left - index <= offset);
  }

  /** Returns the offset in the editor's text. */
  toText(offset: number): number {
    return offset - this.#count((left) => left < offset);
  }

  /** Returns the file's text after these changes of the editor's text, in their order. New lines get the most common line break. */
  replace(changes: readonly Replacement[]): string {
    let text = '';
    let at = 0;
    const add = (part: string) => {
      // A lone `\r` stays a line break of its own.
      text += text.endsWith('\r') && part.startsWith('\n') ? `\n${part}` : part;
    };
    for (const { from, to, insert } of changes) {
      add(this.original.slice(at, this.toOriginal(from)));
      add(insert.includes('\n') ? insert.replaceAll('\n', this.#newline()) : insert);
      at = this.toOriginal(to);
    }
    add(this.original.slice(at));
    return text;
  }

  /** Counts the left out characters at the start of which this holds, by bisection. */
  #count(holds: (left: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#left.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#left[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #newline(): string {
    const { original } = this;
    const windows = original.split('\r\n').length - 1;
    const unix = original.split('\n').length - 1 - windows;
    const mac = original.split('\r').length - 1 - windows;
    if (windows >= unix && windows >= mac && windows > 0) return '\r\n';
    return mac > unix ? '\r' : '\n';
  }
}
