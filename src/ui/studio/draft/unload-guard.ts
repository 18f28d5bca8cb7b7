import { effect } from '@preact/signals';
import type { DocumentDraft } from './document-draft.ts';

/** Asks before closing a tab whose text is in no saved file, and saves the draft when the tab is hidden. */
export function guardUnload({ isUnsaved, flush }: Pick<DocumentDraft, 'isUnsaved' | 'flush'>) {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  // Only while needed: a page with this listener stays out of the back/forward cache.
  effect(() => {
    if (isUnsaved.value) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
}
