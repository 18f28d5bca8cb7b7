/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Takes the marks « and » out of an example. */
export function markedStretches(text: string): readonly Stretch[] {
  return stretches(text, /«([^»]*)»/);
}

/** Takes the backticks out of a sentence; what stood between them counts as marked. */
export function codeStretches(text: string): readonly Stretch[] {
  return stretches(text, /`([^`]+)`/);
}

/** What the pattern captures is every second part. */
function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((stretch) => stretch.isMarked || stretch.text !== '');
}
