import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings the user back to where something was opened that covers the list, once it is closed. */
export function useReturn(isOpen: boolean): void {
  const opener = useRef<{ readonly top: number; readonly focus: Element | null } | undefined>(
    undefined,
  );
  // Before what is opened takes the focus.
  if (isOpen) opener.current ??= { top: scrollY, focus: document.activeElement };
  useLayoutEffect(() => {
    if (isOpen || !opener.current) return;
    const { top, focus } = opener.current;
    opener.current = undefined;
    scrollTo(0, top);
    if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
  }, [isOpen]);
}
