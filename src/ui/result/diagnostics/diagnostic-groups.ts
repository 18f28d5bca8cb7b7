import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import { groupBy } from '../../base/group-by.ts';

/** Diagnostics of one file. */
export interface DiagnosticGroup {
  /** A file, or '' for the whole connector. */
  readonly file: string;
  readonly diagnostics: readonly RatedDiagnostic[];
}

/** How the result is arranged: by what to do, or by file. */
export type Grouping = 'task' | 'file';

/** How many files are listed at first, and how many more on request. */
export const FILE_LIST = { limit: 20, page: 20, noun: 'files' } as const;

/** How many diagnostics of a file are shown at first, and how many more on request. */
export const PAGE_SIZE = 50;

/** Groups diagnostics by file in order of first occurrence. */
export function groupDiagnostics(
  diagnostics: readonly RatedDiagnostic[],
): readonly DiagnosticGroup[] {
  const groups = groupBy(diagnostics, ({ file = '' }) => file);
  return [...groups].map(([file, group]) => ({ file, diagnostics: group }));
}

/** Adds keys that are stable across checks, so that expanded items stay expanded. */
export function withKeys(
  diagnostics: readonly RatedDiagnostic[],
): readonly (readonly [string, RatedDiagnostic])[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { ruleId, file, range } = diagnostic;
    const key = `${ruleId} ${file} ${range?.start.offset}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [`${key} ${count}`, diagnostic];
  });
}
