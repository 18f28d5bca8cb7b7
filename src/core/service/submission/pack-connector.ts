import { sha256 } from '../../archive/bytes/sha256.ts';
import { verifyArchive } from '../../archive/verify-archive.ts';
import { writeArchive } from '../../archive/write-archive.ts';
import { isvStudioArchive } from '../../connector/isv-studio-archive.ts';
import type { PackageLayout } from '../../connector/package-layout.ts';
import { planPackage } from '../../connector/package-plan.ts';
import { parseConnector } from '../../connector/parse-connector.ts';
import { repositoryFolder } from '../../connector/repository-folder.ts';
import type { RequestError } from '../../contract/api.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { Profile } from '../../contract/profile.ts';
import type { PackagePlan, PackedArchive, Report } from '../../contract/report.ts';
import type { Result } from '../../contract/result.ts';
import type { Target } from '../../contract/road.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';

export { loadZipWriter } from '../../archive/write-archive.ts';

const layouts: Readonly<Record<Target, PackageLayout>> = {
  'isv-studio': isvStudioArchive,
  repository: repositoryFolder,
};

/** Writes the zip of a connector's plan for a target, reads it back and compares. */
export async function pack(
  source: ConnectorSource,
  target: Target = 'isv-studio',
  wanted: Profile | 'auto' = 'auto',
): Promise<Result<PackedArchive, RequestError>> {
  const { connector } = await parseConnector(source, wanted);
  const plan = planPackage(connector, [], layouts[target]);
  const { fileName, entries: shown } = new SecretMask(secretsOf(connector, [])).plan(plan);
  const files = plan.entries.flatMap(({ from }, index) => {
    const { path, text } = shown[index] ?? {};
    const bytes = text === undefined ? source.files.get(from) : new TextEncoder().encode(text);
    return path === undefined || bytes === undefined ? [] : [{ path, bytes }];
  });
  if (plan.entries.every(({ text }) => text !== undefined)) {
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

/** Plans the zip of a connector that was checked. */
export async function planPacking(
  source: ConnectorSource,
  { profile, diagnostics }: Pick<Report, 'profile' | 'diagnostics'>,
  target: Target,
): Promise<PackagePlan> {
  const { connector } = await parseConnector(source, profile.profile);
  const plan = planPackage(connector, diagnostics, layouts[target]);
  return new SecretMask(secretsOf(connector, diagnostics)).plan(plan);
}

function failure(code: RequestError['code'], message: string): Result<never, RequestError> {
  return { ok: false, error: { code, message } };
}
