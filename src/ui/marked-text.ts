/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Takes the marks « and » out of an example. */
export function stretchesOf(text: string): readonly Stretch[] {
  return text
    .split(/«([^»]*)»/)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((stretch) => stretch.isMarked || stretch.text !== '');
}
