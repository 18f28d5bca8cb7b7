import type { TextFile } from './text-file.ts';

/** A function of a file that is worked out once for each, however many rules ask. */
export function perFile<File extends TextFile, T>(make: (file: File) => T): (file: File) => T {
  return (file) => {
    if (!file.known.has(make)) file.known.set(make, make(file));
    return file.known.get(make) as T;
  };
}
