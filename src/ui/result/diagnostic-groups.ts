import type { Diagnostic, Severity } from '../../core/contract/diagnostic.ts';
import { groupBy } from '../base/group-by.ts';

/** Diagnostics with the same file or rule. */
export interface DiagnosticGroup {
  /** A file, '' for the whole connector, or a rule id. */
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What diagnostics are grouped by. */
export type Grouping = 'file' | 'rule';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many diagnostics of a group are shown at first. By rule only a few, as an overview. */
export const initialCount: Readonly<Record<Grouping, number>> = { file: 200, rule: 5 };

/** How many groups are shown at first, and how many more on request. By rule all of an ordinary report. */
export const groupCounts = {
  file: { limit: 20, page: 20, noun: 'files' },
  rule: { limit: 100, page: 100, noun: 'rules' },
} as const;

/** How many more to show on request. */
export const PAGE_SIZE = 200;

/** Groups diagnostics in order of first occurrence. By rule, the most severe groups come first. */
export function groupDiagnostics(
  diagnostics: readonly Diagnostic[],
  grouping: Grouping,
): readonly DiagnosticGroup[] {
  const groups = groupBy(sort(diagnostics, grouping), ({ file = '', ruleId }) =>
    grouping === 'file' ? file : ruleId,
  );
  return [...groups].map(([key, group]) => ({ key, diagnostics: group }));
}

/** Keeps the diagnostics of the chosen severities, or all if none is chosen. */
export function filterDiagnostics(
  diagnostics: readonly Diagnostic[],
  chosen: ReadonlySet<Severity>,
): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics;
  return diagnostics.filter(({ severity }) => chosen.has(severity));
}

function sort(diagnostics: readonly Diagnostic[], grouping: Grouping): readonly Diagnostic[] {
  if (grouping === 'file') return diagnostics;
  const rank = ({ severity }: Diagnostic) => severities.indexOf(severity);
  return diagnostics.toSorted((one, other) => rank(one) - rank(other));
}
