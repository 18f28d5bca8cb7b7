import { parseConnector } from '../../connector/parse-connector.ts';
import { baseName } from '../../connector/roles/file-name.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { Diagnostic } from '../../contract/diagnostic.ts';
import type { DocumentKind, DocumentReport } from '../../contract/document-api.ts';
import type { Profile } from '../../contract/profile.ts';
import { renderDocument } from '../../document/preview/render.ts';
import type { Rule } from '../../engine/rule.ts';
import { runRules } from '../../engine/run-rules.ts';
import { fileSecrets } from '../../rules/connector/file/file-secrets.ts';
import { introRules } from '../../rules/intro/index.ts';
import { readmeRules } from '../../rules/readme/index.ts';
import { consequenceOf, rate } from '../check/rate.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';

/** More than anybody reads. Sending more would take longer than finding them. */
const MAX_SHOWN = 1000;

const rulesOf: Readonly<Record<DocumentKind, readonly Rule[]>> = {
  intro: [...introRules, fileSecrets],
  readme: [...readmeRules, fileSecrets],
};

/** A connector without files, for writing an intro before any files exist. */
export const emptySource: ConnectorSource = {
  root: '',
  name: '',
  shape: 'loose',
  files: new Map(),
  leftOut: [],
  archiveFaults: [],
};

/** Checks a text as the intro or readme of the connector, and renders its preview. */
export async function lintDocument(
  kind: DocumentKind,
  text: string,
  source: ConnectorSource = emptySource,
  wanted: Profile | 'auto' = 'auto',
): Promise<DocumentReport> {
  const path = `${kind}.md`;
  const others = [...source.files].filter(([name]) => baseName(name) !== path);
  const files = new Map([...others, [path, new TextEncoder().encode(text)]]);
  const { connector } = await parseConnector({ ...source, files }, wanted);
  const file = connector[kind];
  const diagnostics = runRules(rulesOf[kind], connector).filter(
    ({ ruleId, file: at }) => ruleId !== fileSecrets.id || at === path,
  );
  const mask = new SecretMask(secretsOf(connector, diagnostics));
  return {
    diagnostics: rate(mask.diagnostics(diagnostics.slice(0, MAX_SHOWN)), connector.profile),
    counts: countByConsequence(diagnostics, connector.profile),
    blocks: file === undefined ? [] : renderDocument(file),
  };
}

function countByConsequence(
  diagnostics: readonly Diagnostic[],
  profile: Profile,
): DocumentReport['counts'] {
  const counts = { blocks: 0, asked: 0, guideline: 0, tip: 0 };
  for (const diagnostic of diagnostics) counts[consequenceOf(diagnostic, profile)] += 1;
  return counts;
}
