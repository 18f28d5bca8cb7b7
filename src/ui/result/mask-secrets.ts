import type { Diagnostic, Range } from '../../core/contract/diagnostic.ts';

/** How many characters of a secret, quote included, stay visible so that its owner recognizes it. */
const VISIBLE = 5;

/** Masks the secrets in a text. Offsets do not change. */
export function maskSecrets(text: string, ranges: readonly Range[]): string {
  let masked = text;
  for (const { start, end } of ranges) {
    const from = Math.min(start.offset + VISIBLE, end.offset);
    const rest = masked.slice(from, end.offset).replace(/[^\r\n"]/g, '•');
    masked = masked.slice(0, from) + rest + masked.slice(end.offset);
  }
  return masked;
}

/** Returns the ranges of the secrets in a file. */
export function secretRanges(diagnostics: readonly Diagnostic[], path: string): Range[] {
  return diagnostics.flatMap(({ secret, file, range }) =>
    secret && file === path && range ? [range] : [],
  );
}
