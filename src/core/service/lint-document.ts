import { baseName } from '../connector/file-roles.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import type { ConnectorSource } from '../contract/connector-source.ts';
import type {
  DocumentChange,
  DocumentChanges,
  DocumentKind,
  DocumentReport,
  PreviewBlock,
} from '../contract/document-api.ts';
import type { Profile } from '../contract/profile.ts';
import { diffBlocks } from '../document/block-change.ts';
import { renderDocument } from '../document/render.ts';
import type { Rule } from '../engine/rule.ts';
import { countOf, runRules } from '../engine/run-rules.ts';
import { fileSecrets } from '../rules/connector/file/file-secrets.ts';
import { introRules } from '../rules/intro/index.ts';
import { readmeRules } from '../rules/readme/index.ts';
import { SecretMask } from './secret-mask.ts';

/** Follows a text while it is typed. Remembers the blocks that it told of last. */
export function createDocumentChanges(): DocumentChanges {
  let number = 0;
  let told: readonly PreviewBlock[] = [];
  return {
    async lintChange(known, ...asked): Promise<DocumentChange> {
      const { blocks, ...report } = await lintDocument(...asked);
      const change = diffBlocks(known === number ? told : [], blocks);
      number += 1;
      told = blocks;
      return { ...report, number, blocks: change };
    },
  };
}

/** More than anybody reads; beyond, sending them would take longer than finding them. */
const MAX_SHOWN = 1000;

const rulesOf: Readonly<Record<DocumentKind, readonly Rule[]>> = {
  intro: [...introRules, fileSecrets],
  readme: [...readmeRules, fileSecrets],
};

/** A connector without files, where a text is written before there is one. */
export const emptySource: ConnectorSource = {
  root: '',
  name: '',
  shape: 'loose',
  files: new Map(),
  leftOut: [],
  archiveFaults: [],
};

/** Runs the rules of one document over a text, with the connector around it, and draws its preview. */
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
  const mask = new SecretMask(connector, diagnostics);
  return {
    diagnostics: mask.diagnostics(diagnostics.slice(0, MAX_SHOWN)),
    counts: countOf(diagnostics),
    blocks: file === undefined ? [] : renderDocument(file),
  };
}
