import { type ReadonlySignal, useSignalEffect } from '@preact/signals';

import { useRef } from 'preact/hooks';

/** Scrolls the element into view when this becomes true, unless the user is in it. */
export function useScrollWhen(isCurrent: ReadonlySignal<boolean>) {
  const element = useRef<HTMLLIElement>(null);
  useSignalEffect(() => {
    if (!isCurrent.value || element.current?.contains(document.activeElement)) return;
    element.current?.scrollIntoView({ block: 'nearest' });
  });
  return element;
}
