import type { Consequence } from '../contract/consequence.ts';
import type { EarlierTask } from '../contract/entered.ts';
import type { Task } from '../contract/task.ts';

/** What reviewers and the automated check ask for. */
const ASKED: ReadonlySet<Consequence> = new Set(['blocks', 'asked']);

/** Tells which tasks of an earlier check are gone, and which are left. */
export function compareTasks(
  tasks: readonly Task[],
  earlier: readonly EarlierTask[],
): { readonly gone: readonly EarlierTask[]; readonly left: readonly EarlierTask[] } {
  const open = new Set(tasks.flatMap(({ ruleIds }) => ruleIds));
  const isOpen = ({ ruleIds }: EarlierTask) => ruleIds.some((id) => open.has(id));
  return {
    gone: earlier.filter((task) => !isOpen(task)),
    left: earlier.filter(isOpen),
  };
}

/** Returns the tasks to remember, so that a later check can tell which are gone. */
export function tasksToRemember(tasks: readonly Task[]): readonly EarlierTask[] {
  return tasks
    .filter(({ consequence }) => ASKED.has(consequence))
    .map(({ title, ruleIds }) => ({ title, ruleIds }));
}
