import { effect, type ReadonlySignal } from '@preact/signals';
import type { View } from './view.ts';

/** Restores scroll position and focus when the user returns to a view. */
export interface ViewPositions {
  /** Call it once the new view is drawn in `element`. A view without a saved position gets focus on its heading. */
  restore(element: ParentNode): void;
}

interface SavedPosition {
  readonly top: number;
  readonly focus: Element | null;
}

/** Saves the position of each view that is an object; other views start at the top. */
export function createViewPositions(view: ReadonlySignal<View>): ViewPositions {
  history.scrollRestoration = 'manual';
  const saved = new WeakMap<object, SavedPosition>();
  let current = view.peek();
  // Runs when the view has changed and is not drawn yet: the screen still shows the old one.
  effect(() => {
    const next = view.value;
    if (typeof current === 'object' && next !== current) {
      saved.set(current, { top: scrollY, focus: document.activeElement });
    }
    current = next;
  });
  return {
    restore(element) {
      const position = typeof current === 'object' ? saved.get(current) : undefined;
      const headings = [...element.querySelectorAll('h1')];
      const heading = headings.find((candidate) => !candidate.closest('[hidden]'));
      const focus = position?.focus?.isConnected ? position.focus : heading;
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
      scrollTo(0, position?.top ?? 0);
    },
  };
}
