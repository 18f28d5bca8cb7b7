import { sha256 } from '../archive/sha256.ts';
import { verifyArchive } from '../archive/verify-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { planPackage } from '../connector/package-plan.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import type { RequestError } from '../contract/api.ts';
import type { ConnectorSource } from '../contract/connector-source.ts';
import type { PackedArchive } from '../contract/report.ts';
import type { Result } from '../contract/result.ts';
import { SecretMask } from './secret-mask.ts';

export { loadZipWriter } from '../archive/write-archive.ts';

/** Writes the archive of a connector's plan, reads it back and compares. */
export async function pack(source: ConnectorSource): Promise<Result<PackedArchive, RequestError>> {
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
