import { consequences, type RatedDiagnostic } from '../core/contract/consequence.ts';
import type { Counts } from '../core/contract/report.ts';
import type { Task } from '../core/contract/task.ts';
import { plainPath, plainText, quotedText } from '../core/text/foreign-text.ts';
import type { Checked } from './checked.ts';

const LONGEST_NAME = 120;

/** How many places of a task are shown. */
const PLACES = 3;

/** Writes the verdict, the tasks with their first places, and the counts of each connector. */
export function taskLines(checked: readonly Checked[]): readonly string[] {
  return joined(checked, ({ report }) => [
    plainText(report.verdict),
    ...report.tasks.flatMap((task) => linesOfTask(report.root, task, report.diagnostics)),
    taskCounts(report.tasks),
  ]);
}

/** Writes a line for each diagnostic, as editors and CI logs understand it: `file:line:column: severity: message`. */
export function placeLines(checked: readonly Checked[]): readonly string[] {
  return joined(checked, ({ report }) => [
    ...report.diagnostics.map((diagnostic) => line(report.root, diagnostic)),
    summary(report.counts),
  ]);
}

function joined(
  checked: readonly Checked[],
  linesOf: (one: Checked) => readonly string[],
): readonly string[] {
  const blocks = checked.map((one) => [heading(one.report), ...linesOf(one)]);
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]));
  return checked.length > 1 ? [...lines, '', total(checked)] : lines;
}

/** The name is in quotes, so that it cannot pass for a line of ours. */
function heading({ root, name, profile }: Checked['report']): string {
  const shown = name || root;
  const short = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME)}…` : shown;
  return `${quotedText(short)} (${profile.profile}: ${plainText(profile.reason)})`;
}

function linesOfTask(
  root: string,
  { consequence, title, count, fixable, diagnostics: indices }: Task,
  diagnostics: readonly RatedDiagnostic[],
): string[] {
  const shown = indices.slice(0, PLACES).flatMap((index) => diagnostics[index] ?? []);
  const more = indices.length - shown.length;
  const fixes = fixable > 0 ? `, ${counted(fixable, 'fix', 'fixes')}` : '';
  return [
    `${consequence}: ${plainText(title)} (${counted(count, 'place')}${fixes})`,
    ...shown.map((each) => `  ${position(root, each)}: ${plainText(each.message)}`),
    ...(more > 0 ? [`  and ${more} more; --all shows them.`] : []),
  ];
}

function line(root: string, diagnostic: RatedDiagnostic): string {
  const { severity, message, ruleId, consequence } = diagnostic;
  return `${position(root, diagnostic)}: ${severity}: ${plainText(message)} [${ruleId}, ${consequence}]`;
}

function position(root: string, { file, range }: RatedDiagnostic): string {
  const at = range ? `:${range.start.line}:${range.start.column}` : '';
  const joint = /\.zip$/i.test(root) ? ' › ' : '/';
  return `${plainPath(file === undefined ? root : `${root}${joint}${file}`)}${at}`;
}

function taskCounts(tasks: readonly Task[]): string {
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

function summary({ error, warning, info }: Counts): string {
  if (error + warning + info === 0) return 'Nothing wrong was found.';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}.`;
}

function total(checked: readonly Checked[]): string {
  const failing = checked.filter(({ report }) => report.counts.error > 0).length;
  return `${checked.length} connectors checked, ${failing} with errors.`;
}

/** Puts a number before its noun: `1 error`, `2 errors`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
