import type { Fix, Question } from '../contract/diagnostic.ts';

/** The path of the assembled API properties. No file of a solution has it. */
export const ASSEMBLED_PATH = 'apiProperties.json';

/** Whether no change is to the assembled API properties. */
export function isWithinFiles({ alsoIn = [] }: Pick<Fix | Question, 'alsoIn'>): boolean {
  return alsoIn.every(({ file }) => file !== ASSEMBLED_PATH);
}
