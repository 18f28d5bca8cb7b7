import { ASSEMBLED_PATH, isWithinFiles } from '../../connector/assembled-path.ts';
import type { Connector } from '../../connector/connector.ts';
import { planPackage } from '../../connector/package-plan.ts';
import { parseConnector } from '../../connector/parse-connector.ts';
import type { CheckOptions } from '../../contract/api.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { Diagnostic } from '../../contract/diagnostic.ts';
import type { Evidence } from '../../contract/evidence.ts';
import type { Profile } from '../../contract/profile.ts';
import type { Report } from '../../contract/report.ts';
import type { Rule } from '../../engine/rule.ts';
import { countBySeverity, runRules } from '../../engine/run-rules.ts';
import { textOr } from '../../files/json/json-value.ts';
import type { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';
import type { TaskFacts } from '../tasks/list-tasks.ts';
import { summarize } from '../tasks/summarize.ts';
import { evidenceOf } from './evidence.ts';
import { foldTips } from './fold-tips.ts';
import { rate } from './rate.ts';
import { loadAhead, rulesFor } from './rules-for.ts';

/** Loaded on demand: few publishers ignore anything. */
export const loadSplitting = () => import('./split-ignored.ts');

/** Loaded on demand: only reports need fingerprints. */
export const loadFingerprints = () => import('./fingerprints.ts');

/** Loaded on demand: most connectors have nothing to hide. */
export const loadMask = () => import('../secrets/secret-mask.ts');

/** Rules about the names and the set of the files, which a solution decides. */
const aboutDelivery =
  /^(?:archive-(?!valid-zip$|unsafe-path$|duplicate-entries$)|folder-|format-|icon-(?:required|file-name)$|script-(?:file-name|single)$|intro-present$)/;

/** Runs every rule on a connector. A rule that throws is reported as a diagnostic. Rejects only if lazy code cannot be loaded. */
export async function checkConnector(
  source: ConnectorSource,
  wanted: Profile | 'auto',
  { fingerprints = false }: CheckOptions = {},
): Promise<Report> {
  loadAhead(source.files.keys());
  const { connector, profile } = await parseConnector(source, wanted);
  const rules = await rulesFor(connector);
  const found = findingsIn(connector, rules);
  const mask = await neededMask(connector, found);
  const rated = rate(found, connector.profile);
  const { kept, ignored, titled } = connector.preflight
    ? (await loadSplitting()).splitIgnored(rated, connector, mask.mask)
    : { kept: rated, ignored: [], titled: rules };
  const folded = foldTips(kept, connector.profile);
  // To find what is ignored, all have fingerprints already.
  const diagnostics =
    fingerprints && !connector.preflight
      ? (await loadFingerprints()).withFingerprints(folded, connector, mask.mask)
      : folded;
  const plan = planPackage(connector, diagnostics);
  return mask.report({
    root: source.root,
    name: textOr(connector.apiDefinition?.info.title) ?? source.name,
    publisher: textOr(connector.apiProperties?.properties.publisher) ?? '',
    profile,
    ...summarize(diagnostics, ignored, titled, profile.profile, plan, factsOf(connector)),
    diagnostics,
    ignored,
    counts: countBySeverity(diagnostics),
    evidence: evidenceFor(diagnostics),
    leftOut: source.leftOut,
    secrets: mask.places,
    roles: Array.from(connector.roles, ([path, role]) => ({ path, role })),
    plan,
  });
}

/** Hides nothing. */
const openMask: Pick<SecretMask, 'mask' | 'places' | 'report'> = {
  mask: (text) => text,
  places: [],
  report: (report) => report,
};

async function neededMask(connector: Connector, found: readonly Diagnostic[]) {
  const secrets = secretsOf(connector, found);
  if (secrets.values.length === 0) return openMask;
  const { SecretMask } = await loadMask();
  return new SecretMask(secrets);
}

/** The JSON files that need a repair, or another format, before rules can check them, and the deprecated operations. */
function factsOf({ broken, foreign, apiDefinition }: Connector): TaskFacts {
  const strange = foreign.filter(({ role }) => role.startsWith('api')).map(({ file }) => file);
  const deprecated = apiDefinition?.operations.filter(({ isDeprecated }) => isDeprecated) ?? [];
  return {
    unread: [...broken, ...strange].map(({ path }) => path),
    deprecated: new Set(deprecated.map(({ pointer }) => pointer)),
  };
}

/** In a solution, only rules about the connector itself run, and their findings are about the files there. */
export function findingsIn(connector: Connector, rules: readonly Rule[]): readonly Diagnostic[] {
  const { propertiesPlaces: places } = connector;
  if (places === undefined) return runRules(rules, connector).map((each) => eased(each, connector));
  const found = runRules(
    rules.filter(({ id }) => !aboutDelivery.test(id)),
    connector,
  );
  return found.flatMap((each) => {
    return each.file === ASSEMBLED_PATH ? (places.inPlace(each) ?? []) : [withinFiles(each)];
  });
}

/** A fix cannot also change what is assembled. */
function withinFiles({ fix, ...rest }: Diagnostic): Diagnostic {
  return { ...rest, ...(fix && isWithinFiles(fix) && { fix }) };
}

/** A guess blocks nothing: the file may not be what we take it for. */
function eased(diagnostic: Diagnostic, { guesses }: Connector): Diagnostic {
  const isGuessed = guesses.some(({ path }) => path === diagnostic.file);
  if (!isGuessed || diagnostic.severity !== 'error' || diagnostic.secret) return diagnostic;
  return { ...diagnostic, severity: 'warning' };
}

function evidenceFor(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const { ruleId } of diagnostics) {
    const evidence = found.has(ruleId) ? undefined : evidenceOf(ruleId);
    if (evidence) found.set(ruleId, evidence);
  }
  return found;
}
