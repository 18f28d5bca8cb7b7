/** A part of a text, marked or not. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Splits an example at its marks « and ». */
export function markedSegments(text: string): readonly Segment[] {
  return segments(text, /«([^»]*)»/);
}

/** Splits a sentence at its backticks. The text between them is marked. */
export function codeSegments(text: string): readonly Segment[] {
  return segments(text, /`([^`]+)`/);
}

/** The pattern must have one group, so that `split` returns what it captures as every second part. */
function segments(text: string, pattern: RegExp): readonly Segment[] {
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((segment) => segment.isMarked || segment.text !== '');
}
