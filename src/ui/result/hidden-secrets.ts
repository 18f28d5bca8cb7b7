import type { Diagnostic, Range } from '../../core/contract/diagnostic.ts';

/** So much of a secret, quote included, is shown that its owner knows which one it is. */
const SHOWN = 5;

/** The text with the rest of each secret in it covered; every offset stays what it was. */
export function withoutSecrets(text: string, ranges: readonly Range[]): string {
  let covered = text;
  for (const { start, end } of ranges) {
    const from = Math.min(start.offset + SHOWN, end.offset);
    const rest = covered.slice(from, end.offset).replace(/[^\r\n"]/g, '•');
    covered = covered.slice(0, from) + rest + covered.slice(end.offset);
  }
  return covered;
}

/** Where the secrets of a file are. */
export function secretsIn(diagnostics: readonly Diagnostic[], path: string): Range[] {
  return diagnostics.flatMap(({ secret, file, range }) =>
    secret && file === path && range ? [range] : [],
  );
}
