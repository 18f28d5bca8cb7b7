import type { Diagnostic } from '../../core/contract/diagnostic.ts';

/**
 * Finds the next or previous diagnostic, and wraps around at the ends. It starts from `last`, the one visited
 * before, or from the cursor if that has moved since.
 */
export function nextDiagnostic<Found extends Diagnostic>(
  diagnostics: readonly Found[],
  last: Found | undefined,
  cursor: number,
  direction: 1 | -1,
): Found | undefined {
  const index = last ? diagnostics.indexOf(last) : -1;
  if (index !== -1 && startOf(last) === cursor) {
    return diagnostics.at((index + direction) % diagnostics.length);
  }
  if (direction === 1) {
    return diagnostics.find((each) => startOf(each) >= cursor) ?? diagnostics[0];
  }
  return diagnostics.findLast((each) => startOf(each) < cursor) ?? diagnostics.at(-1);
}

/** Finds a diagnostic with a fix at this offset, or else the first one on the same line. */
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
    fixable.find((each) => overlaps(each, offset, offset)) ??
    fixable.find((each) => overlaps(each, lineStart, lineEnd))
  );
}

function overlaps({ range }: Diagnostic, start: number, end: number): boolean {
  return range !== undefined && range.start.offset <= end && start <= range.end.offset;
}

function startOf(diagnostic: Diagnostic | undefined): number {
  return diagnostic?.range?.start.offset ?? 0;
}
