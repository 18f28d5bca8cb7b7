/** The time that nineteen of twenty stay below. */
export function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** Prints a time, and whether it meets its goal. */
export function printGoal(what: string, found: number, goal: number): void {
  print(what, found, ` (goal ${goal} ms, ${found <= goal ? 'met' : 'missed'})`);
}

/** Prints a time in milliseconds. */
export function print(what: string, found: number, verdict = ''): void {
  console.log(`  ${what}: ${found.toFixed(1)} ms${verdict}`);
}
