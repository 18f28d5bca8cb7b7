import type { Profile } from '../core/contract/profile.ts';
import { checkConnector } from '../core/service/check-connector.ts';
import { quotedText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import type { Checked } from './checked.ts';
import { fixFiles } from './fix-files.ts';
import { jsonLines } from './format-json.ts';
import { placeLines, taskLines } from './format-text.ts';
import { print } from './print.ts';
import { profileOf } from './profile-option.ts';
import { openPath } from './read-path.ts';

interface CheckOptions {
  readonly profile: string;
  readonly format: string;
  /** Whether the text lists every place, one per line. */
  readonly all: boolean;
  readonly fix: boolean;
  readonly 'fix-dry-run': boolean;
}

/** Checks every connector at the paths and prints what was found. Returns the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { format, fix, 'fix-dry-run': isDryRun } = options;
  const profile = profileOf(options.profile);
  if (format !== 'text' && format !== 'json') {
    throw new CannotRun(`Choose text or json as --format: it is ${quotedText(format)}.`);
  }
  if (fix && isDryRun)
    throw new CannotRun('Choose one of --fix and --fix-dry-run: both are there.');
  const first = await checkAll(paths, profile);
  await print(process.stderr, first.notes);
  if (fix || isDryRun) {
    for await (const line of fixFiles(first.checked, isDryRun)) await print(process.stderr, [line]);
  }
  const { checked } = fix ? await checkAll(paths, profile) : first;
  await print(process.stdout, inFormat(checked, options));
  return checked.some(isHeldBack) ? 1 : 0;
}

function inFormat(checked: readonly Checked[], { format, all }: CheckOptions): readonly string[] {
  if (format === 'json') return jsonLines(checked);
  return all ? placeLines(checked) : taskLines(checked);
}

function isHeldBack({ report: { counts, tasks } }: Checked): boolean {
  return counts.error > 0 || tasks.some(({ consequence }) => consequence === 'blocks');
}

async function checkAll(
  paths: readonly string[],
  profile: Profile | 'auto',
): Promise<{ readonly checked: readonly Checked[]; readonly notes: readonly string[] }> {
  const checked: Checked[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const opened = await openPath(path);
    notes.push(...opened.notes);
    for (const connector of opened.connectors) {
      checked.push({ ...connector, report: await checkConnector(connector.source, profile) });
    }
  }
  return { checked, notes };
}
