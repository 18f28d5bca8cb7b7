import type { TextFile } from './text-file.ts';

/** A function of a file that is worked out once for each, however many rules ask. */
export function perFile<File extends TextFile, T>(make: (file: File) => T): (file: File) => T {
  const known = new WeakMap<File, { readonly made: T }>();
  return (file) => {
    const found = known.get(file);
    if (found !== undefined) return found.made;
    const made = make(file);
    known.set(file, { made });
    return made;
  };
}
