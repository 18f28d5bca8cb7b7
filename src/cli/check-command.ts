import type { CheckOptions } from '../core/contract/api.ts';
import type { Profile } from '../core/contract/profile.ts';
import type { Report } from '../core/contract/report.ts';
import { type ReportFormat, reportFormats } from '../core/contract/report-format.ts';
import { isHeldBack } from '../core/report-formats/shown-findings.ts';
import { placeLines } from '../core/report-formats/text-report.ts';
import { checkConnector } from '../core/service/check/check-connector.ts';
import { writeReport } from '../core/service/write-report.ts';
import { quotedText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import type { Checked } from './checked.ts';
import { fixFiles } from './fix-files.ts';
import { portableRoot } from './portable-root.ts';
import { print, printReport } from './print.ts';
import { profileOf } from './profile-option.ts';
import { openPath } from './read-path.ts';

/** Formats with fingerprints, by which tools recognize a finding the next time. */
const withFingerprints: ReadonlySet<ReportFormat> = new Set(['json', 'sarif']);

interface CommandOptions {
  readonly profile: string;
  readonly format: string;
  /** Whether the text lists every place, one per line. */
  readonly all: boolean;
  readonly fix: boolean;
  readonly 'fix-dry-run': boolean;
}

/** Checks every connector at the paths and prints what was found. Returns the exit code. */
export async function check(paths: readonly string[], options: CommandOptions): Promise<number> {
  const { fix, 'fix-dry-run': isDryRun, all } = options;
  const profile = profileOf(options.profile);
  const format = formatOf(options.format);
  if (fix && isDryRun)
    throw new CannotRun('Choose one of --fix and --fix-dry-run: both are given.');
  const checkOptions = { fingerprints: withFingerprints.has(format) };
  const first = await checkAll(paths, profile, checkOptions);
  await print(process.stderr, first.notes);
  if (fix || isDryRun) {
    for await (const line of fixFiles(first.checked, isDryRun)) await print(process.stderr, [line]);
  }
  const { checked } = fix ? await checkAll(paths, profile, checkOptions) : first;
  const reports = checked.map(({ report }) => report);
  if (format === 'text' && all) await print(process.stdout, placeLines(reports));
  else
    await printReport(
      await writeReport(
        checked.map((one) => reportFor(format, one)),
        format,
      ),
    );
  return reports.some(isHeldBack) ? 1 : 0;
}

function formatOf(text: string): ReportFormat {
  const format = reportFormats.find((each) => each === text);
  if (format !== undefined) return format;
  const names = reportFormats.join(', ');
  throw new CannotRun(`Choose one of ${names} as --format: it is ${quotedText(text)}.`);
}

/** A terminal opens the paths as they were given. Other formats are read elsewhere. */
function reportFor(format: ReportFormat, { report, path }: CheckedPath): Report {
  return format === 'text' ? report : { ...report, root: portableRoot(report.root, path) };
}

/** A connector that was found at one of the paths. */
interface CheckedPath extends Checked {
  readonly path: string;
}

async function checkAll(
  paths: readonly string[],
  profile: Profile | 'auto',
  options: CheckOptions,
): Promise<{ readonly checked: readonly CheckedPath[]; readonly notes: readonly string[] }> {
  const checked: CheckedPath[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const opened = await openPath(path);
    notes.push(...opened.notes);
    for (const connector of opened.connectors) {
      const report = await checkConnector(connector.source, profile, options);
      checked.push({ ...connector, path, report });
    }
  }
  return { checked, notes };
}
