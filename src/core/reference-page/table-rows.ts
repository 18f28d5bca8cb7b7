import type { PreviewElement, PreviewNode } from '../contract/document-api.ts';
import { element, table } from '../document/markdown/preview-nodes.ts';
import type { ShownPage } from './shown-page.ts';

/** Nobody reads more rows of one table. */
export const MAX_ROWS = 500;

/** A small hostile file can nest objects without end, and without a single row. */
const MAX_STEPS = 5000;

/** The rows of a table, as many as somebody may want to read. */
export class TableRows {
  readonly #page: ShownPage;
  readonly #rows: (readonly PreviewNode[])[] = [];
  #steps = MAX_STEPS;
  #isCut = false;

  constructor(page: ShownPage) {
    this.#page = page;
  }

  /** Counts one more property. False once the table has enough of them. */
  takeStep(): boolean {
    this.#steps -= 1;
    this.#isCut ||= this.#rows.length >= MAX_ROWS || this.#steps < 0 || !this.#page.takeStep();
    return !this.#isCut;
  }

  add(...cells: readonly PreviewNode[]): void {
    this.#rows.push(cells);
  }

  /** Builds the table, with a note if rows are missing. No table if there are no rows. */
  tableWith(...headings: readonly string[]): PreviewElement[] {
    return [
      ...(this.#rows.length === 0 ? [] : [table(headings, this.#rows)]),
      ...(this.#isCut
        ? [element('p', ['This preview leaves out the rest of the table.'], { class: 'note' })]
        : []),
    ];
  }
}
