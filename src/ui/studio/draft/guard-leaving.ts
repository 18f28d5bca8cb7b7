import { effect } from '@preact/signals';
import type { DocumentDraft } from './document-draft.ts';

/** Asks before the tab is left while there is text that no file holds, and writes it down when it is hidden. */
export function guardLeaving({ isUnsaved, flush }: Pick<DocumentDraft, 'isUnsaved' | 'flush'>) {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  // Only while it is needed: a page that listens is not kept by the browser for going back.
  effect(() => {
    if (isUnsaved.value) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
}
