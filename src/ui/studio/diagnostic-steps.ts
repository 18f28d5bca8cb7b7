import type { Diagnostic } from '../../core/contract/diagnostic.ts';

/** The diagnostic after or before the one that was gone to last, else after or before the cursor; round at the ends. */
export function diagnosticFrom(
  diagnostics: readonly Diagnostic[],
  last: Diagnostic | undefined,
  cursor: number,
  direction: 1 | -1,
): Diagnostic | undefined {
  const here = last ? diagnostics.indexOf(last) : -1;
  if (here !== -1 && startOf(last) === cursor) {
    return diagnostics.at((here + direction) % diagnostics.length);
  }
  if (direction === 1) {
    return diagnostics.find((each) => startOf(each) >= cursor) ?? diagnostics[0];
  }
  return diagnostics.findLast((each) => startOf(each) < cursor) ?? diagnostics.at(-1);
}

/** The diagnostic with a fix that stands at an offset, else the first one on its line. */
export function fixableAt(
  diagnostics: readonly Diagnostic[],
  text: string,
  offset: number,
): Diagnostic | undefined {
  const fixable = diagnostics.filter(({ fix }) => fix);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline === -1 ? text.length : newline;
  return (
    fixable.find((each) => touches(each, offset, offset)) ??
    fixable.find((each) => touches(each, lineStart, lineEnd))
  );
}

function touches({ range }: Diagnostic, start: number, end: number): boolean {
  return range !== undefined && range.start.offset <= end && start <= range.end.offset;
}

function startOf(diagnostic: Diagnostic | undefined): number {
  return diagnostic?.range?.start.offset ?? 0;
}
