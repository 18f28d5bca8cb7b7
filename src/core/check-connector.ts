import { planPackage } from './archive/package-plan.ts';
import type { ConnectorSource } from './connector-source.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { textOr } from './files/json-value.ts';
import { parseConnector } from './parse-connector.ts';
import type { Profile } from './profile.ts';
import type { Report } from './report.ts';
import { rules } from './rules/index.ts';
import { countOf, runRules } from './run-rules.ts';

/** Runs every rule over a connector. Never rejects: a rule that fails becomes a diagnostic of its own. */
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
    counts: countOf(diagnostics),
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
