import { checkConnector } from '../core/service/check-connector.ts';
import { connectorApi } from '../core/service/connector-api.ts';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { counted } from './format-text.ts';
import { outputPath, writeOutput } from './output-path.ts';
import { isOwnArchive } from './own-archive.ts';
import { print } from './print.ts';
import { openPath } from './read-path.ts';

interface PackOptions {
  readonly target?: string | undefined;
  readonly output?: string | undefined;
  readonly overwrite: boolean;
  readonly force: boolean;
}

/** Writes the archive of one connector. Returns the exit code: 1 if errors stand in the way. */
export async function pack(paths: readonly string[], options: PackOptions): Promise<number> {
  const { target, output, overwrite, force } = options;
  if (target !== 'isv-studio')
    throw new CannotRun('Say which archive to build: --target isv-studio.');
  if (output === undefined) throw new CannotRun('Say where the archive goes: --output FILE.');
  const [path = ''] = paths;
  if (paths.length > 1) throw new CannotRun(`Name one connector: there are ${paths.length} paths.`);
  const { connectors, notes } = await openPath(path);
  const [connector, ...others] = connectors;
  if (connector === undefined || others.length > 0) {
    throw new CannotRun(
      `Name one connector: there are ${connectors.length} at ${plainText(path)}.`,
    );
  }
  const { source } = connector;
  const destination = await outputPath(output, { input: path, overwrite, isOurs: isOwnArchive });
  await print(process.stderr, notes);
  const { plan } = await checkConnector(source, 'auto');
  if (!force && (plan.blockers > 0 || plan.missing.length > 0)) {
    const found = obstacles(plan.blockers, plan.missing);
    await print(process.stderr, [`${found} Use --force to pack it anyway.`]);
    return 1;
  }
  const packed = await connectorApi.pack(source);
  if (!packed.ok) throw new CannotRun(plainText(packed.error.message));
  const { bytes, entries, sha256 } = packed.value;
  writeOutput(destination, bytes);
  const sums = [...entries, { path: output, sha256 }];
  await print(
    process.stdout,
    sums.map((file) => `${file.sha256}  ${plainText(file.path)}`),
  );
  return 0;
}

function obstacles(blockers: number, missing: readonly string[]): string {
  const faults = blockers > 0 ? [`Fix the ${counted(blockers, 'error')} that "check" shows.`] : [];
  const files = missing.length > 0 ? [`Add ${missing.join(' and ')}.`] : [];
  return [...faults, ...files].join(' ');
}
