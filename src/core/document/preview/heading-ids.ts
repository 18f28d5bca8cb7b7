/** Creates heading ids as the documentation site does: from the words, with a number if repeated. */
export class HeadingIds {
  readonly #counts = new Map<string, number>();

  idFor(text: string): string {
    const id =
      text
        .toLowerCase()
        .trim()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-') || 'section';
    const count = this.#counts.get(id) ?? 0;
    this.#counts.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  }
}
