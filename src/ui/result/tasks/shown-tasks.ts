import type { Consequence, RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Report } from '../../../core/contract/report.ts';
import type { Task } from '../../../core/contract/task.ts';

/** What the user wants to see. */
export interface Filter {
  /** All consequences if empty. */
  readonly chosen: ReadonlySet<Consequence>;
  readonly search: string;
  /** All files if undefined; '' is the connector as a whole. */
  readonly file: string | undefined;
  /** Only what has a fix. */
  readonly fixable: boolean;
}

/** A task, with those of its diagnostics that match. */
export interface ShownTask {
  readonly task: Task;
  readonly diagnostics: readonly RatedDiagnostic[];
}

/** Whether the filter hides anything. */
export function isFiltering({ chosen, search, file, fixable }: Filter): boolean {
  return chosen.size > 0 || search.trim() !== '' || file !== undefined || fixable;
}

/** Returns the tasks that match: a task by its title or rules, or each diagnostic by itself. */
export function shownTasks(
  { tasks, diagnostics }: Pick<Report, 'tasks' | 'diagnostics'>,
  filter: Filter,
): readonly ShownTask[] {
  const isFound = finder(filter.search);
  const isKept = keeper(filter);
  const keepsAll = filter.file === undefined && !filter.fixable;
  return tasks.flatMap((task) => {
    if (filter.chosen.size > 0 && !filter.chosen.has(task.consequence)) return [];
    const isWhole = isFound(`${task.title} ${task.ruleIds.join(' ')}`);
    const shown = task.diagnostics
      .flatMap((index) => diagnostics[index] ?? [])
      .filter((each) => isKept(each) && (isWhole || isFound(textOf(each))));
    const isShown = shown.length > 0 || (task.diagnostics.length === 0 && isWhole && keepsAll);
    return isShown ? [{ task, diagnostics: shown }] : [];
  });
}

/** Returns the diagnostics that match, in their order. */
export function shownDiagnostics(
  diagnostics: readonly RatedDiagnostic[],
  filter: Filter,
): readonly RatedDiagnostic[] {
  const isFound = finder(filter.search);
  const isKept = keeper(filter);
  return diagnostics.filter(
    (each) =>
      (filter.chosen.size === 0 || filter.chosen.has(each.consequence)) &&
      isKept(each) &&
      isFound(textOf(each)),
  );
}

function keeper({ file, fixable }: Filter): (diagnostic: RatedDiagnostic) => boolean {
  return (diagnostic) =>
    (file === undefined || (diagnostic.file ?? '') === file) &&
    (!fixable || diagnostic.fix !== undefined);
}

function textOf({ message, ruleId, file, pointer }: RatedDiagnostic): string {
  return `${message} ${ruleId} ${file ?? ''} ${pointer ?? ''}`;
}

/** All words must occur; a whole pasted message matches its own words. */
function finder(search: string): (text: string) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
}
