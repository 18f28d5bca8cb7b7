import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Returns how many items of a long list to render in this frame. It starts at `first` and grows by `step` with
 * each frame, so that no frame takes long.
 */
export function useGrowingCount(total: number, step: number, first = step): number {
  const count = useSignal(first);
  const isDone = count.value >= total;
  useEffect(() => {
    if (isDone) return undefined;
    const frame = requestAnimationFrame(() => {
      count.value += step;
    });
    return () => cancelAnimationFrame(frame);
  }, [count.value, isDone, step]);
  return Math.min(count.value, total);
}
