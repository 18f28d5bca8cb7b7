import { planPackage } from './archive/package-plan.ts';
import type { Connector } from './connector.ts';
import type { ConnectorSource } from './connector-source.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { textOr } from './files/json-value.ts';
import { parseConnector } from './parse-connector.ts';
import type { Profile } from './profile.ts';
import type { Counts, Report } from './report.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Runs every rule over a connector. Never rejects: a rule that fails becomes a diagnostic of its own. */
export async function checkConnector(
  source: ConnectorSource,
  wanted: Profile | 'auto',
): Promise<Report> {
  const { connector, profile } = await parseConnector(source, wanted);
  const diagnostics = rules.flatMap((rule) => runIsolated(rule, connector)).sort(byPlace);
  return {
    name: textOr(connector.apiDefinition?.info.title) ?? source.name,
    profile,
    diagnostics,
    counts: count(diagnostics),
    roles: Array.from(connector.roles, ([path, role]) => ({ path, role })),
    plan: planPackage(connector, diagnostics),
  };
}

function runIsolated(rule: Rule, connector: Connector): Diagnostic[] {
  try {
    return [...rule.run(connector)];
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

/** The connector as a whole first, then file by file, then by position. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(fileRank(a), fileRank(b)) ||
    compare(a.file ?? '', b.file ?? '') ||
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

function count(diagnostics: readonly Diagnostic[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
