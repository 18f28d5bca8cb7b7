/** The number of inputs for a long test: few by default, so that it stays fast, and all of them with `FULL=1`. */
export function sized(few: number, full: number): number {
  return process.env.FULL ? full : few;
}
