/**
 * How many inputs a long test takes: few by default, so that everybody runs it; all of them with `FULL=1`,
 * as the workflow does.
 */
export function sized(few: number, full: number): number {
  return process.env.FULL ? full : few;
}
