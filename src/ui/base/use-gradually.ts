import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * How many of a long list to draw for now: a step more with each frame, so that no frame takes long.
 * At first that is one step, unless told otherwise.
 */
export function useGradually(total: number, step: number, first = step): number {
  const drawn = useSignal(first);
  const isDone = drawn.value >= total;
  useEffect(() => {
    if (isDone) return undefined;
    const frame = requestAnimationFrame(() => {
      drawn.value += step;
    });
    return () => cancelAnimationFrame(frame);
  }, [drawn.value, isDone, step]);
  return Math.min(drawn.value, total);
}
