const SUFFIX = /\s*\(independent publisher\)\s*$/i;

/** A title without "(Independent Publisher)" at its end, and whether that stood there. */
export function withoutPublisherSuffix(title: string): {
  readonly text: string;
  readonly hadSuffix: boolean;
} {
  // Only the end can hold it: a long title is not searched for white space from each of its blanks.
  const end = title.slice(-60);
  const suffix = SUFFIX.exec(end)?.[0];
  if (suffix === undefined) return { text: title, hadSuffix: false };
  return { text: title.slice(0, title.length - suffix.length), hadSuffix: true };
}
