import { sha256 } from '../archive/sha256.ts';
import { verifyArchive } from '../archive/verify-archive.ts';
import { loadZipWriter, writeArchive } from '../archive/write-archive.ts';
import { planPackage } from '../connector/package-plan.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import { maskedPath } from '../connector/secrets-in-path.ts';
import type { ConnectorApi, Opened, RequestError } from '../contract/api.ts';
import type { ConnectorFiles, ConnectorSource } from '../contract/connector-source.ts';
import type { PackedArchive } from '../contract/report.ts';
import type { Result } from '../contract/result.ts';
import { openDropped } from '../intake/open-dropped.ts';
import { checkConnector } from './check-connector.ts';
import { lintDocument } from './lint-document.ts';
import { loadRuleDocs } from './rule-docs.ts';
import { rulePages } from './rule-pages.ts';
import { SecretMask } from './secret-mask.ts';

/** Loaded on demand: no check needs to render the published page. */
const documentPage = () => import('./document-page.ts');

/** Implements everything the page and the command line do with a connector. Keeps no state between calls. */
export const connectorApi: ConnectorApi = {
  lintDocument,
  documentContext: async (...args) => (await documentPage()).documentContext(...args),
  previewPage: async (...args) => (await documentPage()).previewPage(...args),
  open,
  check: checkConnector,
  pack,
  rulePages,
  ping: async () => {},
};

/** Loads the code that checks do not need, so that it is available offline. */
export async function preloadLazyCode(): Promise<void> {
  await Promise.all([documentPage(), loadRuleDocs(), loadZipWriter()]);
}

/** The page shows where a connector comes from before it is checked. */
async function open(dropped: ConnectorFiles): Promise<Result<Opened, RequestError>> {
  const opened = await openDropped(dropped);
  if (!opened.ok) return opened;
  const connectors = opened.value.connectors.map((source) => ({
    ...source,
    root: maskedPath(source.root),
    name: maskedPath(source.name),
  }));
  return { ok: true, value: { ...opened.value, connectors } };
}

async function pack(source: ConnectorSource): Promise<Result<PackedArchive, RequestError>> {
  const { connector } = await parseConnector(source, 'auto');
  const plan = planPackage(connector, []);
  const { fileName } = new SecretMask(connector, []).plan(plan);
  const files = plan.entries.flatMap(({ path, from }) => {
    const bytes = source.files.get(from);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
  if (files.length === 0) {
    return failure(
      'nothing-to-pack',
      'Add the connector’s files: none of these files go in an archive.',
    );
  }
  const bytes = await writeArchive(files);
  const verified = await verifyArchive(bytes, files);
  if (!verified.ok) return failure('not-verified', verified.error.join(' '));
  const entries = await Promise.all(
    files.map(async (file) => ({
      path: file.path,
      size: file.bytes.length,
      sha256: await sha256(file.bytes),
    })),
  );
  return {
    ok: true,
    value: { fileName, bytes, sha256: await sha256(bytes), entries },
  };
}

function failure(code: RequestError['code'], message: string): Result<never, RequestError> {
  return { ok: false, error: { code, message } };
}
