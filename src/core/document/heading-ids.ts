/** Gives each heading of a page the id that the documentation site would: from its words, numbered if repeated. */
export class HeadingIds {
  readonly #given = new Map<string, number>();

  idFor(text: string): string {
    const id =
      text
        .toLowerCase()
        .trim()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-') || 'section';
    const times = this.#given.get(id) ?? 0;
    this.#given.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  }
}
