import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const STEP = 50;

/** How many of a long list to draw for now: some more with each frame, so that no frame takes long. */
export function useGradually(total: number): number {
  const drawn = useSignal(STEP);
  const isDone = drawn.value >= total;
  useEffect(() => {
    if (isDone) return undefined;
    const frame = requestAnimationFrame(() => {
      drawn.value += STEP;
    });
    return () => cancelAnimationFrame(frame);
  }, [drawn.value, isDone]);
  return Math.min(drawn.value, total);
}
