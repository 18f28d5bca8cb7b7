import { inThousands } from './too-large.ts';

/** Puts a number before its noun: `1 error`, `1,024 errors`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${inThousands(number)} ${number === 1 ? noun : plural}`;
}
