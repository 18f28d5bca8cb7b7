import type { Connector } from '../connector/connector.ts';
import type { Diagnostic, Severity } from '../contract/diagnostic.ts';
import type { Counts } from '../contract/report.ts';
import type { Rule } from './rule.ts';

/** Runs the rules and sorts their diagnostics by file and position. A rule that throws is reported as a diagnostic. */
export function runRules(rules: readonly Rule[], connector: Connector): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    for (const diagnostic of runIsolated(rule, connector)) found.push(diagnostic);
  }
  return found.sort(byPosition);
}

/** Counts the diagnostics of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

function runIsolated(rule: Rule, connector: Connector): readonly Diagnostic[] {
  try {
    return rule.run(connector);
  } catch (error) {
    return [
      {
        ruleId: rule.id,
        severity: 'error',
        authority: 'advice',
        message: `Report this to us: the rule ${rule.id} failed on this connector (${String(error)}).`,
      },
    ];
  }
}

const fileOrder = ['', 'apiDefinition', 'apiProperties'];

/** Diagnostics about the whole connector come first. */
function byPosition(a: Diagnostic, b: Diagnostic): number {
  const isSameFile = a.file === b.file;
  return (
    (isSameFile ? 0 : compare(fileRank(a), fileRank(b)) || compare(a.file ?? '', b.file ?? '')) ||
    compare(a.range?.start.offset ?? -1, b.range?.start.offset ?? -1) ||
    compare(a.range?.end.offset ?? -1, b.range?.end.offset ?? -1)
  );
}

function fileRank({ file = '' }: Diagnostic): number {
  const rank = fileOrder.findIndex((name) => (name === '' ? file === '' : file.startsWith(name)));
  return rank < 0 ? fileOrder.length : rank;
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
