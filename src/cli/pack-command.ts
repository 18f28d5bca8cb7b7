import { writeFileSync } from 'node:fs';
import { checkConnector } from '../core/service/check-connector.ts';
import { connectorApi } from '../core/service/connector-api.ts';
import { CannotRun } from './cannot-run.ts';
import { counted } from './format-text.ts';
import { connectorsAt } from './read-path.ts';

interface PackOptions {
  readonly target?: string | undefined;
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** Writes the archive of one connector; answers the exit code: 1 if errors stand in the way. */
export async function pack(paths: readonly string[], options: PackOptions): Promise<number> {
  const { target, output, force } = options;
  if (target !== 'isv-studio')
    throw new CannotRun('Say which archive to build: --target isv-studio.');
  if (output === undefined) throw new CannotRun('Say where the archive goes: --output FILE.');
  const [path = ''] = paths;
  const [source, ...others] = await connectorsAt(path);
  if (source === undefined || others.length > 0 || paths.length > 1) {
    throw new CannotRun(
      `Name one connector: there are ${others.length + 1} at ${paths.join(', ')}.`,
    );
  }
  const { plan } = await checkConnector(source, 'auto');
  if (!force && (plan.blockers > 0 || plan.missing.length > 0)) {
    process.stderr.write(
      `${obstacles(plan.blockers, plan.missing)} Use --force to pack it nevertheless.\n`,
    );
    return 1;
  }
  const packed = await connectorApi.pack(source);
  if (!packed.ok) throw new CannotRun(packed.error.message);
  writeFileSync(output, packed.value.bytes);
  const entries = packed.value.entries.map((entry) => `${entry.sha256}  ${entry.path}`);
  process.stdout.write(`${[...entries, `${packed.value.sha256}  ${output}`].join('\n')}\n`);
  return 0;
}

function obstacles(blockers: number, missing: readonly string[]): string {
  const faults = blockers > 0 ? [`Fix the ${counted(blockers, 'error')} that "check" shows.`] : [];
  const files = missing.length > 0 ? [`Add ${missing.join(' and ')}.`] : [];
  return [...faults, ...files].join(' ');
}
