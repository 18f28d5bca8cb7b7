import { measureFixing } from './fixing.ts';
import { p95, print, printGoal } from './goals.ts';

const ROUNDS = 20;
/** A task on the page's thread that nobody notices. */
const LONGEST_TASK = 50;

/** Measures fixes on the page in Chromium, and prints the times next to their goals. */
export async function printFixing(
  executable: string,
  dist: string,
  largest: string,
  mostFixes: string,
): Promise<void> {
  const one = await measureFixing(executable, dist, largest, 'one place', ROUNDS);
  console.log('\nFixes on the page in Chromium:');
  print('one fix of the largest connector, p95 until it is shown', p95(one.previews));
  printGoal('  p95 from Apply to the new list', p95(one.changes), 200);
  const all = await measureFixing(executable, dist, mostFixes, 'all places', ROUNDS);
  print('all fixes of the task with the most, p95 until they are shown', p95(all.previews));
  printGoal('  p95 from Apply to the new list', p95(all.changes), 1000);
  const longest = Math.max(0, ...one.longTasks, ...all.longTasks);
  printGoal('  longest task over 50 ms on the page’s thread', longest, LONGEST_TASK);
}
