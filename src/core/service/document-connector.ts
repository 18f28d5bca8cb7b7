import { baseName } from '../connector/file-roles.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import type { ConnectorSource } from '../contract/connector-source.ts';
import type {
  DocumentApi,
  DocumentChange,
  DocumentChanges,
  DocumentContext,
  DocumentKind,
  DocumentReport,
  PreviewBlock,
} from '../contract/document-api.ts';
import type { Profile } from '../contract/profile.ts';
import { changeOfBlocks } from '../document/block-change.ts';
import { pageOf } from '../document/preview-html.ts';
import { renderDocument } from '../document/render.ts';
import { scaffoldText, templateText } from '../document/scaffold.ts';
import type { Rule } from '../engine/rule.ts';
import { countOf, runRules } from '../engine/run-rules.ts';
import { referencePage } from '../reference-page/reference-page.ts';
import { introRules } from '../rules/intro/index.ts';
import { readmeRules } from '../rules/readme/index.ts';
import { slimSource } from './slim-source.ts';

/** What the studio asks of a document. */
export const documentApi: DocumentApi = {
  documentContext,
  lintDocument,
  async previewPage(text, context, style) {
    const { blocks } = await lintDocument('intro', text, context.source, context.profile);
    return pageOf({ ...context, intro: blocks.map(({ node }) => node), style });
  },
};

/** Follows a text while it is typed. Remembers the blocks that it told of last. */
export function createDocumentChanges(): DocumentChanges {
  let number = 0;
  let told: readonly PreviewBlock[] = [];
  return {
    async lintChange(known, ...asked): Promise<DocumentChange> {
      const { blocks, ...report } = await lintDocument(...asked);
      const change = changeOfBlocks(known === number ? told : [], blocks);
      number += 1;
      told = blocks;
      return { ...report, number, blocks: change };
    },
  };
}

/** More than anybody reads; beyond, sending them would take longer than finding them. */
const MAX_SHOWN = 1000;

const rulesOf: Readonly<Record<DocumentKind, readonly Rule[]>> = {
  intro: introRules,
  readme: readmeRules,
};

const nothing: ConnectorSource = {
  root: '',
  name: '',
  shape: 'loose',
  files: new Map(),
  leftOut: [],
  archiveFaults: [],
};

async function documentContext(
  source: ConnectorSource = nothing,
  wanted: Profile | 'auto' = 'auto',
): Promise<DocumentContext> {
  const { connector } = await parseConnector(source, wanted);
  return {
    ...referencePage(connector),
    source: slimSource(connector),
    profile: connector.profile,
    template: templateText(),
    scaffold: scaffoldText(connector),
  };
}

async function lintDocument(
  kind: DocumentKind,
  text: string,
  source: ConnectorSource = nothing,
  wanted: Profile | 'auto' = 'auto',
): Promise<DocumentReport> {
  const path = `${kind}.md`;
  const others = [...source.files].filter(([name]) => baseName(name) !== path);
  const files = new Map([...others, [path, new TextEncoder().encode(text)]]);
  const { connector } = await parseConnector({ ...source, files }, wanted);
  const file = connector[kind];
  const diagnostics = runRules(rulesOf[kind], connector);
  return {
    diagnostics: diagnostics.slice(0, MAX_SHOWN),
    counts: countOf(diagnostics),
    blocks: file === undefined ? [] : renderDocument(file),
  };
}
