import type { MarkdownFile } from './markdown-file.ts';

/** A function of a document that is worked out once for each, however many rules ask. */
export function perFile<T>(make: (file: MarkdownFile) => T): (file: MarkdownFile) => T {
  const known = new WeakMap<MarkdownFile, { readonly made: T }>();
  return (file) => {
    const found = known.get(file) ?? { made: make(file) };
    known.set(file, found);
    return found.made;
  };
}
