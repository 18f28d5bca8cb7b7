import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isLoading, type Phase } from './phase.ts';

const DELAY = 300;

/** Returns the phase to render. It shows progress only after a delay, so that quick work does not flicker. */
export function createShownPhase(phase: ReadonlySignal<Phase>): ReadonlySignal<Phase> {
  const shown = signal(phase.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const next = phase.value;
    if (!isLoading(next) || isLoading(shown.peek())) {
      clearTimeout(timer);
      timer = undefined;
      shown.value = next;
    } else {
      timer ??= setTimeout(() => {
        timer = undefined;
        shown.value = phase.peek();
      }, DELAY);
    }
  });
  return shown;
}
