import type { ConnectorSource } from './connector-source.ts';
import { pageOf } from './document/preview-html.ts';
import { renderDocument } from './document/render.ts';
import type { DocumentApi, DocumentContext, DocumentKind, DocumentReport } from './document-api.ts';
import { parseConnector } from './parse-connector.ts';
import { referencePage } from './reference-page/reference-page.ts';
import type { Rule } from './rule.ts';
import { introRules } from './rules/intro/index.ts';
import { readmeRules } from './rules/readme/index.ts';
import { countOf, runRules } from './run-rules.ts';

/** What the studio asks of a document. Keeps no state between calls. */
export const documentApi: DocumentApi = {
  documentContext,
  lintDocument,
  async previewPage(text, { title, before, after, source }) {
    const { blocks } = await lintDocument('intro', text, source);
    return pageOf(title, [...before, ...blocks.map(({ node }) => node), ...after]);
  },
};

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

async function documentContext(source: ConnectorSource = nothing): Promise<DocumentContext> {
  const { connector } = await parseConnector(source, 'auto');
  return { ...referencePage(connector), source, template: '', scaffold: '' };
}

async function lintDocument(
  kind: DocumentKind,
  text: string,
  context: ConnectorSource = nothing,
): Promise<DocumentReport> {
  const files = new Map([...context.files, [`${kind}.md`, new TextEncoder().encode(text)]]);
  const { connector } = await parseConnector({ ...context, files }, 'auto');
  const file = connector[kind];
  const diagnostics = runRules(rulesOf[kind], connector);
  return {
    diagnostics,
    counts: countOf(diagnostics),
    blocks: file === undefined ? [] : renderDocument(file),
  };
}
