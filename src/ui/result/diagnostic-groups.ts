import type { Diagnostic, Severity } from '../../core/contract/diagnostic.ts';
import { groupBy } from '../base/group-by.ts';

/** Diagnostics under one heading. */
export interface DiagnosticGroup {
  /** A file, '' for the connector as a whole, or a rule. */
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a list of diagnostics is ordered by. */
export type Grouping = 'file' | 'rule';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many diagnostics of one group are drawn until somebody asks for more; by rule, as an overview. */
export const drawnAtFirst: Readonly<Record<Grouping, number>> = { file: 200, rule: 5 };

/** How many more are drawn then. */
export const DRAWN_AT_ONCE = 200;

/** Groups in the order in which they first occur; by rule, the graver ones first. */
export function groupDiagnostics(
  diagnostics: readonly Diagnostic[],
  grouping: Grouping,
): readonly DiagnosticGroup[] {
  const groups = groupBy(inOrder(diagnostics, grouping), ({ file = '', ruleId }) =>
    grouping === 'file' ? file : ruleId,
  );
  return [...groups].map(([key, group]) => ({ key, diagnostics: group }));
}

/** Those of the chosen severities; all of them where none is chosen. */
export function filterDiagnostics(
  diagnostics: readonly Diagnostic[],
  chosen: ReadonlySet<Severity>,
): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics;
  return diagnostics.filter(({ severity }) => chosen.has(severity));
}

function inOrder(diagnostics: readonly Diagnostic[], grouping: Grouping): readonly Diagnostic[] {
  if (grouping === 'file') return diagnostics;
  const gravity = ({ severity }: Diagnostic) => severities.indexOf(severity);
  return diagnostics.toSorted((one, other) => gravity(one) - gravity(other));
}
