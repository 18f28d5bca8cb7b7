import type { PlannedStep } from '../../../core/contract/submission-step.ts';
import { type Edit, entering } from '../model/kept-submission.ts';

/** Ticks a step, or clears the tick. */
export function ticking(id: string, isTicked: boolean): Edit {
  return entering(({ ticked = [], ...entered }) => {
    const others = ticked.filter((other) => other !== id);
    return { ...entered, ticked: isTicked ? [...others, id] : others };
  });
}

/** Whether nothing is left to do in a step. */
export function isDone({ state }: PlannedStep): boolean {
  return state === 'done' || state === 'ticked';
}
