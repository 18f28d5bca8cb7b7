import {
  loadImage,
  loadMarkdown,
  loadScript,
  loadSolution,
  loadYaml,
} from '../connector/parse-connector.ts';
import { maskedPath } from '../connector/secrets/secrets-in-path.ts';
import type { ConnectorApi, Opened, RequestError } from '../contract/api.ts';
import type { ConnectorFiles } from '../contract/connector-source.ts';
import type { Result } from '../contract/result.ts';
import { loadArchiveReader, openDropped } from '../intake/open-dropped.ts';
import {
  checkConnector,
  loadFingerprints,
  loadMask,
  loadSplitting,
} from './check/check-connector.ts';
import { loadAhead, loadMoreRules } from './check/rules-for.ts';
import { loadRuleDocs } from './rule-pages/rule-docs.ts';

/** Loaded on demand: no check needs to follow what somebody writes. */
const linting = () => import('./studio/lint-document.ts');

/** Loaded on demand: no check needs the explanations. */
const ruleBook = () => import('./rule-pages/rule-pages.ts');

/** Loaded on demand: no check needs to render the published page. */
const documentPage = () => import('./studio/document-page.ts');

/** Loaded on demand: no check needs to write an archive. */
const packing = () => import('./submission/pack-connector.ts');

/** Loaded on demand: the first drop opens a connector. */
const placing = () => import('../intake/place-files.ts');

/** Loaded on demand: no check needs to write a zip. */
const zipping = () => import('./submission/zip-files.ts');

/** Loaded on demand: no check needs to change files. */
const changing = () => import('./fixes/propose-change.ts');

/** Loaded on demand: no check asks anything. */
const asking = () => import('./questions/ask-questions.ts');

/** Loaded on demand: no check needs to write answers. */
const answering = () => import('./questions/answer-questions.ts');

/** Loaded on demand: no check draws operations. */
const cards = () => import('./file-views/operation-cards.ts');

/** Loaded on demand: checks measure icons by themselves. */
const measuring = () => import('./file-views/measure-icon.ts');

/** Loaded on demand: no check needs an outline. */
const outlining = () => import('./file-views/outline-file.ts');

/** Loaded on demand: no check needs the roads to certification. */
const planning = () => import('./submission/plan-connector.ts');

/** Loaded on demand: no check needs to read messages. */
const decoding = () => import('./decode-messages.ts');

/** Loaded on demand: no check needs to ignore more. */
const ignoring = () => import('./check/edit-ignored.ts');

/** Loaded on demand: no check needs to write a report. */
const reporting = () => import('./write-report.ts');

/** Loaded on demand: no check writes a table. */
const tabulating = () => import('../text/csv-table.ts');

/** Implements everything the page and the command line do with a connector. Keeps no state between calls. */
export const connectorApi: ConnectorApi = {
  lintDocument: async (...args) => (await linting()).lintDocument(...args),
  documentContext: async (...args) => (await documentPage()).documentContext(...args),
  previewPage: async (...args) => (await documentPage()).previewPage(...args),
  open,
  check: checkConnector,
  place: async (...args) => (await placing()).placeFiles(...args),
  proposeFixes: async (...args) => (await changing()).proposeFixes(...args),
  questions: async (...args) => (await asking()).askQuestions(...args),
  answer: async (...args) => (await answering()).answerQuestions(...args),
  diff: async (...args) => (await changing()).diffSource(...args),
  operationCards: async (...args) => (await cards()).operationCards(...args),
  measureIcon: async (...args) => (await measuring()).measureIcon(...args),
  outline: async (...args) => (await outlining()).outlineFile(...args),
  zip: async (...args) => (await zipping()).zipFiles(...args),
  pack: async (...args) => (await packing()).pack(...args),
  planSubmission: async (...args) => (await planning()).planConnector(...args),
  checkSasAddress: async (...args) => (await planning()).sasAddressOf(...args),
  checkPackage: async (...args) => (await planning()).checkPackage(...args),
  changesSince: async (...args) => (await planning()).changesSince(...args),
  decode: async (...args) => (await decoding()).decodeMessages(...args),
  writeReport: async (...args) => (await reporting()).writeReport(...args),
  withIgnored: async (...args) => (await ignoring()).addIgnored(...args),
  withoutIgnored: async (...args) => (await ignoring()).removeIgnored(...args),
  rulePages: async () => (await ruleBook()).rulePages(),
  csvFile: async (rows) => new TextEncoder().encode((await tabulating()).csvTable(rows)),
  ping: async () => {},
};

/** Loads the code that few checks need, or none, so that it is available offline. */
export async function preloadLazyCode(): Promise<void> {
  const loadPacking = packing().then(({ loadZipWriter }) => loadZipWriter());
  await Promise.all([
    loadImage(),
    loadSolution(),
    loadScript(),
    loadMarkdown(),
    loadYaml(),
    loadMoreRules(),
    linting(),
    ruleBook(),
    documentPage(),
    loadRuleDocs(),
    loadArchiveReader(),
    loadPacking,
    placing(),
    zipping(),
    changing(),
    outlining(),
    asking(),
    answering(),
    planning(),
    cards(),
    measuring(),
    decoding(),
    reporting(),
    tabulating(),
    ignoring(),
    loadMask(),
    loadFingerprints(),
    loadSplitting(),
  ]);
}

/** The page shows where a connector comes from before it is checked. */
async function open(dropped: ConnectorFiles): Promise<Result<Opened, RequestError>> {
  loadAhead(dropped.keys());
  const opened = await openDropped(dropped);
  if (!opened.ok) return opened;
  const connectors = opened.value.connectors.map((source) => ({
    ...source,
    root: maskedPath(source.root),
    name: maskedPath(source.name),
  }));
  return { ok: true, value: { ...opened.value, connectors } };
}
