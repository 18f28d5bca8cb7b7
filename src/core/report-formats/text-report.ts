import { consequences, type RatedDiagnostic } from '../contract/consequence.ts';
import type { Counts, Report } from '../contract/report.ts';
import type { Task } from '../contract/task.ts';
import { counted } from '../text/counted.ts';
import { plainPath, plainText, quotedText } from '../text/foreign-text.ts';
import { findingsOf, ignoredIn, pathOf, positionText, sizeOf } from './shown-findings.ts';

const LONGEST_NAME = 120;

/** How many places of a task are shown. */
const PLACES = 3;

/** Writes the verdict, the tasks with their first places, and the counts of each connector. */
export function taskLines(reports: readonly Report[]): readonly string[] {
  return joined(reports, (report) => [
    plainText(report.verdict),
    ...report.tasks.flatMap((task) => linesOfTask(task, report)),
    ...ignoredLines(report),
    taskCounts(report.tasks),
  ]);
}

/** Writes a line for each diagnostic, as editors and CI logs understand it: `file:line:column: severity: message`. */
export function placeLines(reports: readonly Report[]): readonly string[] {
  return joined(reports, (report) => [
    ...report.diagnostics.map((diagnostic) => line(report, diagnostic)),
    ...ignoredLines(report),
    summary(report.counts),
  ]);
}

/** Writes which connector a report is about. The name is in quotes, so that it cannot pass for a line of ours. */
export function headingLine({ root, name, profile }: Report): string {
  const shown = name || root;
  const short = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME)}…` : shown;
  return `${quotedText(short)} (${profile.profile}: ${plainText(profile.reason)})`;
}

/** Counts the tasks of each consequence: `2 block, 1 asked, 3 tips.` */
export function taskCounts(tasks: readonly Task[]): string {
  if (tasks.length === 0) return 'Nothing to do.';
  const parts = consequences.flatMap((consequence) => {
    const isCounted = (task: Task) => task.consequence === consequence && !task.uncounted;
    const count = tasks.filter(isCounted).length;
    return count === 0 ? [] : [wordsFor[consequence](count)];
  });
  return `${parts.join(', ')}.`;
}

const wordsFor = {
  blocks: (count: number) => `${count} ${count === 1 ? 'blocks' : 'block'}`,
  asked: (count: number) => `${count} asked`,
  guideline: (count: number) => counted(count, 'guideline'),
  tip: (count: number) => counted(count, 'tip'),
};

function joined(
  reports: readonly Report[],
  linesOf: (report: Report) => readonly string[],
): readonly string[] {
  const blocks = reports.map((report) => [headingLine(report), ...linesOf(report)]);
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]));
  return reports.length > 1 ? [...lines, '', total(reports)] : lines;
}

function linesOfTask(task: Task, report: Report): string[] {
  const { consequence, title, diagnostics } = task;
  const shown = findingsOf(task, report).slice(0, PLACES);
  const more = diagnostics.length - shown.length;
  return [
    `${consequence}: ${plainText(title)} (${sizeOf(task)})`,
    ...shown.map((each) => `  ${position(report, each)}: ${plainText(each.message)}`),
    ...(more > 0 ? [`  and ${more} more; --all shows them.`] : []),
  ];
}

function ignoredLines(report: Report): readonly string[] {
  return ignoredIn(report).map(({ ruleId, reason, findings }) => {
    return `ignored: ${ruleId} (${counted(findings.length, 'place')}): ${quotedText(reason)}`;
  });
}

function line(report: Report, diagnostic: RatedDiagnostic): string {
  const { severity, message, ruleId, consequence } = diagnostic;
  return `${position(report, diagnostic)}: ${severity}: ${plainText(message)} [${ruleId}, ${consequence}]`;
}

function position(report: Report, { file, range }: RatedDiagnostic): string {
  return `${plainPath(pathOf(report, file))}${positionText(range)}`;
}

function summary({ error, warning, info }: Counts): string {
  if (error + warning + info === 0) return 'Nothing wrong was found.';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}.`;
}

function total(reports: readonly Report[]): string {
  const failing = reports.filter(({ counts }) => counts.error > 0).length;
  return `${reports.length} connectors checked, ${failing} with errors.`;
}
