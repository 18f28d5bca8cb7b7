import type { Range } from '../diagnostic.ts';
import type { TextFile } from './text-file.ts';

/** Every place at which group 1 of a global pattern stands in a file. */
export function linesMatching(file: TextFile, pattern: RegExp): readonly Range[] {
  return Array.from(file.text.matchAll(pattern), (match) => {
    const [whole, group = ''] = match;
    const start = match.index + whole.indexOf(group);
    return file.range(start, start + group.length);
  });
}
