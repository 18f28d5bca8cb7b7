/** A text with all newlines normalized to `\n`, which maps offsets back to the original. */
export class NewlineMap {
  readonly text: string;
  /** Offsets in `text` of the newlines that were `\r\n`. */
  readonly #shortened: number[] = [];

  constructor(original: string) {
    this.text = original.replace(/\r\n|\r/g, (newline, offset: number) => {
      if (newline.length === 2) this.#shortened.push(offset - this.#shortened.length);
      return '\n';
    });
  }

  /** Maps an offset in `text` to the original. */
  originalOffset(offset: number): number {
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
