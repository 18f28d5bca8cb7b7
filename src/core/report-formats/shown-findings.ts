import type { Consequence, IgnoredDiagnostic, RatedDiagnostic } from '../contract/consequence.ts';
import type { Range } from '../contract/diagnostic.ts';
import type { Report } from '../contract/report.ts';
import type { Task } from '../contract/task.ts';
import type { RuleDocs } from '../engine/rule.ts';
import { counted } from '../text/counted.ts';
import { groupBy } from '../text/group-by.ts';
import { inThousands } from '../text/too-large.ts';

/** The docs of every rule, by id. */
export type DocsById = ReadonlyMap<string, RuleDocs>;

/** The heading above the tasks of each consequence. */
export const headings: Readonly<Record<Consequence, string>> = {
  blocks: 'Blocks certification',
  asked: 'Reviewers ask for this',
  guideline: 'The documentation says so',
  tip: 'Tips',
};

/** How bad a finding is to tools that know three levels. */
export type Level = 'error' | 'warning' | 'note';

/** An error is what makes the check fail. */
export function levelOf({
  consequence,
  severity,
}: Pick<RatedDiagnostic, 'consequence' | 'severity'>): Level {
  if (consequence === 'blocks' || severity === 'error') return 'error';
  return consequence === 'tip' ? 'note' : 'warning';
}

/** Whether the check fails because of a task. */
export function isHeldBackBy(task: Task, report: Report): boolean {
  if (task.consequence === 'blocks') return true;
  return findingsOf(task, report).some((each) => levelOf(each) === 'error');
}

/** Whether the check of a connector fails. */
export function isHeldBack(report: Report): boolean {
  return report.tasks.some((task) => isHeldBackBy(task, report));
}

/** What a task is about, first what weighs most. */
export function findingsOf(
  { diagnostics }: Task,
  report: Pick<Report, 'diagnostics'>,
): readonly RatedDiagnostic[] {
  return diagnostics.flatMap((index) => report.diagnostics[index] ?? []);
}

/** Says how many places a task has: `4 places, and 2 more that can wait`. The page says it in the same words. */
export function placesOf({ count, lesser = 0 }: Pick<Task, 'count' | 'lesser'>): string {
  const places = counted(count - lesser, 'place');
  return lesser === 0 ? places : `${places}, and ${inThousands(lesser)} more that can wait`;
}

/** Says how many places and fixes a task has: `4 places, 3 fixes`. */
export function sizeOf(task: Pick<Task, 'count' | 'lesser' | 'fixable'>): string {
  const { fixable, lesser } = task;
  if (fixable === 0) return placesOf(task);
  return `${placesOf(task)}${lesser === undefined ? ',' : ';'} ${counted(fixable, 'fix', 'fixes')}`;
}

/** Findings of one rule that are ignored for one reason. */
export interface IgnoredGroup {
  readonly ruleId: string;
  readonly reason: string;
  readonly findings: readonly IgnoredDiagnostic[];
}

/** What is ignored, by rule and reason. */
export function ignoredIn({ ignored }: Report): readonly IgnoredGroup[] {
  const groups = groupBy(ignored, ({ ruleId, reason }) => `${ruleId} ${reason}`);
  return [...groups.values()].flatMap((findings) => {
    const [first] = findings;
    return first === undefined ? [] : [{ ruleId: first.ruleId, reason: first.reason, findings }];
  });
}

/** The name of a connector, or of its folder if it has none. */
export function nameOf({ name, root }: Report): string {
  return name || root || 'Connector';
}

/** The path of a file, seen from where the check ran. Without a file, the path of the connector. */
export function pathOf({ root }: Report, file: string | undefined): string {
  if (file === undefined) return root;
  if (root === '') return file;
  return `${root}${/\.zip$/i.test(root) ? ' › ' : '/'}${file}`;
}

/** Where a finding is in its connector: `file:line:column`, or '' for the whole connector. */
export function placeIn({ file, range }: RatedDiagnostic): string {
  return file === undefined ? '' : `${file}${positionText(range)}`;
}

/** What follows a path: `:line:column`. */
export function positionText(range: Range | undefined): string {
  return range ? `:${range.start.line}:${range.start.column}` : '';
}
