import type { Task } from '../contract/task.ts';

/** Returns the tasks that have one of these rules. `intro-*` means all rules that begin with `intro-`. */
export function matching(tasks: readonly Task[], rules: readonly string[]): readonly Task[] {
  const isMeant = (id: string) =>
    rules.some((rule) => (rule.endsWith('*') ? id.startsWith(rule.slice(0, -1)) : id === rule));
  return tasks.filter(({ ruleIds }) => ruleIds.some(isMeant));
}
