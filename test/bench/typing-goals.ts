import { loadavg } from 'node:os';
import { p95, print, printGoal } from './goals.ts';
import { measureSource } from './source-typing.ts';
import type { TaskKind } from './trace-tasks.ts';
import { type Answer, measureTyping, type Typing } from './typing.ts';

const SMALL = 10_000;
const LARGE = 200_000;

/** Measures typing an intro.md in Chromium, and prints the times next to their goals. */
export async function printTyping(executable: string, dist: string): Promise<void> {
  const [small, large] = await measureTyping(executable, dist, [SMALL, LARGE]);
  if (!small || !large) return;
  console.log(`\nTyping an intro.md in Chromium, with a system load of ${load()}:`);
  printGoal(`${SMALL} bytes, p95 from a key to diagnostics and preview`, answer(small.answers), 50);
  print('  until they are painted', p95(small.answers.map(({ painted }) => painted)));
  printGoal(`${SMALL} bytes, longest task of lint and preview`, longest(small, 'report'), 16);
  print('  longest frame, painted without a graphics card', longest(small, 'frame'));
  printGoal(`${LARGE} bytes, p95 of a key’s own task`, p95(inputs(large, 'duration')), 16);
  printGoal('  the same in CPU time', p95(inputs(large, 'busy')), 16);
  printGoal(`${LARGE} bytes, p95 from the last key to both`, answer(large.burstAnswers), 300);
  print('  until they are painted', p95(large.burstAnswers.map(({ painted }) => painted)));
}

/** Measures typing into the largest API definition beside its list, and prints the times next to their goals. */
export async function printSource(executable: string, dist: string, folder: string): Promise<void> {
  const { tasks, frames } = await measureSource(executable, dist, folder);
  console.log(
    `\nTyping in the largest API definition in Chromium, with a system load of ${load()}:`,
  );
  const keys = tasks.filter(({ kind }) => kind === 'input');
  printGoal('p95 of a key’s own task', p95(keys.map(({ duration }) => duration)), 16);
  printGoal('  the same in CPU time', p95(keys.map(({ busy }) => busy)), 16);
  printGoal(
    'longest task on the page’s thread',
    Math.max(...tasks.map(({ duration }) => duration)),
    50,
  );
  printGoal('  the same in CPU time', Math.max(...tasks.map(({ busy }) => busy)), 50);
  print('p95 between two frames while scrolling', p95(frames));
}

function answer(answers: readonly Answer[]): number {
  return p95(answers.map(({ updated }) => updated));
}

/** The longest task of a kind, in CPU time. */
function longest({ tasks }: Typing, wanted: TaskKind): number {
  return Math.max(0, ...tasks.filter(({ kind }) => kind === wanted).map(({ busy }) => busy));
}

function inputs({ tasks }: Typing, time: 'duration' | 'busy'): number[] {
  return tasks.filter(({ kind }) => kind === 'input').map((task) => task[time]);
}

function load(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
}
