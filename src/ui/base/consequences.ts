import type { Consequence } from '../../core/contract/consequence.ts';
import type { Task } from '../../core/contract/task.ts';

/** From what to do first to what can wait. */
export const consequences: readonly Consequence[] = ['blocks', 'asked', 'guideline', 'tip'];

/** How many there are of each consequence, as the verdict counts them. */
export function countConsequences(
  tasks: readonly Pick<Task, 'consequence' | 'uncounted'>[],
): Readonly<Record<Consequence, number>> {
  const counts = { blocks: 0, asked: 0, guideline: 0, tip: 0 };
  for (const { consequence, uncounted } of tasks) {
    if (!uncounted) counts[consequence] += 1;
  }
  return counts;
}
