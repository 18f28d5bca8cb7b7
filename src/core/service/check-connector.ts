import { planPackage } from '../connector/package-plan.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Diagnostic } from '../contract/diagnostic.ts';
import type { Evidence } from '../contract/evidence.ts';
import type { Profile } from '../contract/profile.ts';
import type { Report } from '../contract/report.ts';
import { countBySeverity, runRules } from '../engine/run-rules.ts';
import { textOr } from '../files/json-value.ts';
import { rules } from '../rules/index.ts';
import { evidenceOf } from './evidence.ts';

/** Runs every rule on a connector. Never rejects: a rule that throws is reported as a diagnostic. */
export async function checkConnector(
  source: ConnectorSource,
  wanted: Profile | 'auto',
): Promise<Report> {
  const { connector, profile } = await parseConnector(source, wanted);
  const diagnostics = runRules(rules, connector);
  return {
    name: textOr(connector.apiDefinition?.info.title) ?? source.name,
    profile,
    diagnostics,
    counts: countBySeverity(diagnostics),
    evidence: evidenceFor(diagnostics),
    roles: Array.from(connector.roles, ([path, role]) => ({ path, role })),
    plan: planPackage(connector, diagnostics),
  };
}

function evidenceFor(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const { ruleId } of diagnostics) {
    const evidence = found.has(ruleId) ? undefined : evidenceOf(ruleId);
    if (evidence) found.set(ruleId, evidence);
  }
  return found;
}
