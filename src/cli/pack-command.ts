import { targets } from '../core/contract/road.ts';
import { checkConnector } from '../core/service/check/check-connector.ts';
import { pack as packFor, planPacking } from '../core/service/submission/pack-connector.ts';
import { counted } from '../core/text/counted.ts';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { openOne } from './open-one.ts';
import { outputPath, writeOutput } from './output-path.ts';
import { isOwnArchive } from './own-archive.ts';
import { print } from './print.ts';
import { profileOf } from './profile-option.ts';

interface PackOptions {
  readonly profile: string;
  readonly target?: string | undefined;
  readonly output?: string | undefined;
  readonly overwrite: boolean;
  readonly force: boolean;
}

/** Writes the zip of one connector for a target. Returns the exit code: 1 if errors stand in the way. */
export async function pack(paths: readonly string[], options: PackOptions): Promise<number> {
  const { output, overwrite, force } = options;
  const target = targets.find((each) => each === options.target);
  if (target === undefined)
    throw new CannotRun('Say what to build: --target isv-studio or --target repository.');
  if (output === undefined) throw new CannotRun('Say where the archive goes: --output FILE.');
  const profile = profileOf(options.profile);
  const { source, path, notes } = await openOne(paths);
  const destination = await outputPath(output, { input: path, overwrite, isOurs: isOwnArchive });
  await print(process.stderr, notes);
  const report = await checkConnector(source, profile);
  const { blockers, missing } = await planPacking(source, report, target);
  if (!force && (blockers > 0 || missing.length > 0)) {
    const found = obstacles(blockers, missing);
    await print(process.stderr, [`${found} Use --force to pack it anyway.`]);
    return 1;
  }
  const packed = await packFor(source, target, profile);
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
