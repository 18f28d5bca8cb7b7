import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesFolder, hasCases } from '../pairs.ts';

/** Feedback from a public thread, as it was collected. */
export interface CollectedCase {
  readonly thread: string;
  readonly rule: string;
  readonly quote: string;
}

/** What the validator or a reviewer wrote. Empty without the folder. */
export function collectedCases(): readonly CollectedCase[] {
  if (!hasCases) return [];
  const lines = readFileSync(join(casesFolder, 'threads.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'validator' || kind === 'reviewer');
}
