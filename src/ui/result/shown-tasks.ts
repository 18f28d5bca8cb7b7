import type { Consequence, RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { Report } from '../../core/contract/report.ts';
import type { Task } from '../../core/contract/task.ts';

/** What the user wants to see. */
export interface Filter {
  /** All consequences if empty. */
  readonly chosen: ReadonlySet<Consequence>;
  readonly search: string;
}

/** A task, with those of its diagnostics that match. */
export interface ShownTask {
  readonly task: Task;
  readonly diagnostics: readonly RatedDiagnostic[];
}

/** Returns the tasks that match: a task by its title or rules, or each diagnostic by itself. */
export function shownTasks(
  { tasks, diagnostics }: Pick<Report, 'tasks' | 'diagnostics'>,
  { chosen, search }: Filter,
): readonly ShownTask[] {
  const isMatch = matcher(search);
  return tasks.flatMap((task) => {
    if (chosen.size > 0 && !chosen.has(task.consequence)) return [];
    const all = task.diagnostics.flatMap((index) => diagnostics[index] ?? []);
    const isWhole = isMatch(`${task.title} ${task.ruleIds.join(' ')}`);
    const found = isWhole ? all : all.filter((diagnostic) => isMatch(textOf(diagnostic)));
    return found.length === 0 ? [] : [{ task, diagnostics: found }];
  });
}

/** Returns the diagnostics that match, in their order. */
export function shownDiagnostics(
  diagnostics: readonly RatedDiagnostic[],
  { chosen, search }: Filter,
): readonly RatedDiagnostic[] {
  const isMatch = matcher(search);
  return diagnostics.filter(
    (diagnostic) =>
      (chosen.size === 0 || chosen.has(diagnostic.consequence)) && isMatch(textOf(diagnostic)),
  );
}

function textOf({ message, ruleId, file, pointer }: RatedDiagnostic): string {
  return `${message} ${ruleId} ${file ?? ''} ${pointer ?? ''}`;
}

/** All words must occur; a whole pasted message matches its own words. */
function matcher(search: string): (text: string) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
}
