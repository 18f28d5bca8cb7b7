import { loadavg } from 'node:os';
import { measureTyping, type Typing } from './typing.ts';

const SMALL = 10_000;
const LARGE = 200_000;

/** Prints how typing an intro.md feels in Chromium, beside what it should be. */
export async function printTyping(executable: string, dist: string): Promise<void> {
  const [small, large] = await measureTyping(executable, dist, [SMALL, LARGE]);
  if (!small || !large) return;
  console.log(`\nTyping an intro.md in Chromium, the load of the machine being ${load()}:`);
  printGoal(`${SMALL} bytes, p95 from a key to diagnostics and preview`, p95(small.answers), 50);
  printGoal(
    `${SMALL} bytes, longest other task on the page’s thread`,
    longest(small, 'duration'),
    16,
  );
  printGoal('  the same without the time of other programs', longest(small, 'busy'), 16);
  printGoal(`${LARGE} bytes, p95 of a key’s own task`, p95(inputs(large, 'duration')), 16);
  printGoal('  the same without the time of other programs', p95(inputs(large, 'busy')), 16);
  printGoal(`${LARGE} bytes, p95 from the last key to both`, p95(large.rests), 300);
}

type Time = 'duration' | 'busy';

function longest({ tasks }: Typing, time: Time): number {
  return Math.max(...tasks.filter(({ kind }) => kind === 'other').map((task) => task[time]));
}

function inputs({ tasks }: Typing, time: Time): number[] {
  return tasks.filter(({ kind }) => kind === 'input').map((task) => task[time]);
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

function printGoal(what: string, found: number, goal: number): void {
  const verdict = found <= goal ? 'holds' : 'missed';
  console.log(`  ${what}: ${found.toFixed(1)} ms (goal ${goal} ms, ${verdict})`);
}

function load(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
}
