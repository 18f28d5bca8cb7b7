import { type Profile, profiles } from '../core/contract/profile.ts';
import { checkConnector } from '../core/service/check-connector.ts';
import { CannotRun } from './cannot-run.ts';
import type { Checked } from './checked.ts';
import { fixFiles } from './fix-files.ts';
import { asJson } from './format-json.ts';
import { asLines, asText } from './format-text.ts';
import { connectorsAt } from './read-path.ts';

interface CheckOptions {
  readonly profile: string;
  readonly format: string;
  /** Every place in the text, one a line. */
  readonly all: boolean;
  readonly fix: boolean;
  readonly 'fix-dry-run': boolean;
}

/** Checks every connector at the paths and prints what was found; answers the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const profile = profileOf(options.profile);
  if (options.format !== 'text' && options.format !== 'json') {
    throw new CannotRun(`Choose text or json as --format: it is "${options.format}".`);
  }
  let checked = await checkAll(paths, profile);
  if (options.fix || options['fix-dry-run']) {
    const mended = await fixFiles(checked, options['fix-dry-run']);
    process.stderr.write(mended.log);
    if (options.fix) checked = await checkAll(paths, profile);
  }
  process.stdout.write(inFormat(checked, options));
  return checked.some(isHeldBack) ? 1 : 0;
}

function inFormat(checked: readonly Checked[], { format, all }: CheckOptions): string {
  if (format === 'json') return asJson(checked);
  return all ? asLines(checked) : asText(checked);
}

function isHeldBack({ report: { counts, tasks } }: Checked): boolean {
  return counts.error > 0 || tasks.some(({ consequence }) => consequence === 'blocks');
}

async function checkAll(paths: readonly string[], profile: Profile | 'auto'): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const path of paths) {
    for (const source of await connectorsAt(path)) {
      checked.push({ source, report: await checkConnector(source, profile) });
    }
  }
  return checked;
}

function profileOf(given: string): Profile | 'auto' {
  if (given === 'auto') return given;
  const profile = profiles.find((each) => each === given);
  if (profile !== undefined) return profile;
  throw new CannotRun(`Choose auto, ${profiles.join(', ')} as --profile: it is "${given}".`);
}
