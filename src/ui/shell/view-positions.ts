import { effect, type ReadonlySignal } from '@preact/signals';
import type { View } from './view.ts';

/** Brings users back to where they were on a view. */
export interface Places {
  /** To be called once another view is drawn in the element. */
  arrive(element: ParentNode): void;
}

interface Place {
  readonly top: number;
  readonly focus: Element | null;
}

/** Remembers the place on each view that is worth coming back to; on others, the heading is it. */
export function createPlaces(view: ReadonlySignal<View>): Places {
  history.scrollRestoration = 'manual';
  const places = new WeakMap<object, Place>();
  let here = view.peek();
  // Runs when the view has changed and is not drawn yet: what is on the screen is still the old one.
  effect(() => {
    const next = view.value;
    if (typeof here === 'object' && next !== here) {
      places.set(here, { top: scrollY, focus: document.activeElement });
    }
    here = next;
  });
  return {
    arrive(element) {
      const place = typeof here === 'object' ? places.get(here) : undefined;
      const headings = [...element.querySelectorAll('h1')];
      const heading = headings.find((candidate) => !candidate.closest('[hidden]'));
      const focus = place?.focus?.isConnected ? place.focus : heading;
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
      scrollTo(0, place?.top ?? 0);
    },
  };
}
