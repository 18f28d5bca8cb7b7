import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Opens a dialog while it is drawn. The focus then returns to the button that opened it, and Escape cancels nothing else. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    const keepEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    current?.addEventListener('keydown', keepEscape);
    current?.showModal();
    return () => current?.close();
  }, []);
  return dialog;
}
