import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isWaiting, type Phase } from './phase.ts';

const PATIENCE = 300;

/** The phase to draw: waiting is drawn only once it has lasted, so that quick work does not flicker. */
export function createShownPhase(phase: ReadonlySignal<Phase>): ReadonlySignal<Phase> {
  const shown = signal(phase.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const next = phase.value;
    if (!isWaiting(next) || isWaiting(shown.peek())) {
      clearTimeout(timer);
      timer = undefined;
      shown.value = next;
    } else {
      timer ??= setTimeout(() => {
        timer = undefined;
        shown.value = phase.peek();
      }, PATIENCE);
    }
  });
  return shown;
}
