import { consequences, type RatedDiagnostic } from '../core/contract/consequence.ts';
import type { Counts } from '../core/contract/report.ts';
import type { Task } from '../core/contract/task.ts';
import type { Checked } from './checked.ts';

/** How many places of a task are shown. */
const PLACES = 3;

/** The verdict, the tasks with their first places, and the counts, for each connector. */
export function asText(checked: readonly Checked[]): string {
  return joined(checked, ({ source, report }) => [
    report.verdict,
    ...report.tasks.flatMap((task) => taskLines(source.root, task, report.diagnostics)),
    taskCounts(report.tasks),
  ]);
}

/** One line a diagnostic, as editors and CI logs understand it: `file:line:column: severity: message`. */
export function asLines(checked: readonly Checked[]): string {
  return joined(checked, ({ source, report }) => [
    ...report.diagnostics.map((diagnostic) => line(source.root, diagnostic)),
    summary(report.counts),
  ]);
}

function joined(checked: readonly Checked[], linesOf: (one: Checked) => string[]): string {
  const blocks = checked.map((one) => {
    const { source, report } = one;
    const { profile, because } = report.profile;
    const heading = `${report.name || source.root} (${profile}: ${because})`;
    return [heading, ...linesOf(one), ''].join('\n');
  });
  return `${blocks.join('\n')}${checked.length > 1 ? `${total(checked)}\n` : ''}`;
}

function taskLines(
  root: string,
  { consequence, title, count, fixable, diagnostics: indices }: Task,
  diagnostics: readonly RatedDiagnostic[],
): string[] {
  const shown = indices.slice(0, PLACES).flatMap((index) => diagnostics[index] ?? []);
  const more = indices.length - shown.length;
  const fixes = fixable > 0 ? `, ${counted(fixable, 'fix', 'fixes')}` : '';
  return [
    `${consequence}: ${title} (${counted(count, 'place')}${fixes})`,
    ...shown.map((diagnostic) => `  ${placeOf(root, diagnostic)}: ${diagnostic.message}`),
    ...(more > 0 ? [`  and ${more} more; --all shows them.`] : []),
  ];
}

function line(root: string, diagnostic: RatedDiagnostic): string {
  const { severity, message, ruleId, consequence } = diagnostic;
  return `${placeOf(root, diagnostic)}: ${severity}: ${message} [${ruleId}, ${consequence}]`;
}

function placeOf(root: string, { file, range }: RatedDiagnostic): string {
  const at = range ? `:${range.start.line}:${range.start.column}` : '';
  return `${file === undefined ? root : `${root}/${file}`}${at}`;
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

/** So many of them, in words. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
