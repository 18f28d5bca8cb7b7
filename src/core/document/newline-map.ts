/** A text with every newline made `\n`, as Markdown is read, and the way back to the offsets it had. */
export class NewlineMap {
  readonly text: string;
  /** Offsets in `text` of the newlines that were two characters. */
  readonly #shortened: number[] = [];

  constructor(original: string) {
    this.text = original.replace(/\r\n|\r/g, (newline, offset: number) => {
      if (newline.length === 2) this.#shortened.push(offset - this.#shortened.length);
      return '\n';
    });
  }

  /** The offset in the original of an offset in `text`. */
  original(offset: number): number {
    let low = 0;
    let high = this.#shortened.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#shortened[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  }
}
