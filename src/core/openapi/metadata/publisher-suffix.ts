const SUFFIX = /\s*\(independent publisher\)\s*$/i;

/** Removes "(Independent Publisher)" from the end of a title, and tells whether it was there. */
export function withoutPublisherSuffix(title: string): {
  readonly text: string;
  readonly hadSuffix: boolean;
} {
  // Only the end is searched: in a long title, the regex would backtrack at every space.
  const end = title.slice(-60);
  const suffix = SUFFIX.exec(end)?.[0];
  if (suffix === undefined) return { text: title, hadSuffix: false };
  return { text: title.slice(0, title.length - suffix.length), hadSuffix: true };
}
