import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Returns a ref for an element, and whether that element is scrolled out of sight. */
export function useIsOutOfSight() {
  const element = useRef<HTMLDivElement>(null);
  const isOutOfSight = useSignal(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => {
      isOutOfSight.value = entries.at(-1)?.isIntersecting === false;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, isOutOfSight.value] as const;
}
