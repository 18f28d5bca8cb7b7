import { type ReadonlySignal, signal } from '@preact/signals';
import type { DraftStore, StoredDraft } from './draft-store.ts';

/** Whether the text would survive the tab. */
export type Keeping =
  | { readonly name: 'untouched' }
  | { readonly name: 'writing' }
  | { readonly name: 'kept'; readonly at: number }
  | { readonly name: 'failed'; readonly reason: string }
  /** Another tab has written; nothing is written until the user has chosen. */
  | { readonly name: 'conflict'; readonly other: StoredDraft };

/** Writes a text down while it is typed. */
export interface Keeper {
  readonly keeping: ReadonlySignal<Keeping>;
  /** Keeps under that key from now on, and gives what is kept there. */
  open(key: string): Promise<StoredDraft | undefined>;
  /** To be called with each change. */
  changed(): void;
  /** Writes at once what is not yet written. */
  flush(): Promise<void>;
  /** Ends a conflict: from now on the other's revision is the one written over. Gives the other's text. */
  settle(): string | undefined;
}

/** Typing rests this long before a draft is written… */
const REST = 250;
/** …and while it goes on, one is written this often. */
const AT_LEAST = 600;

/** Keeps what `text` gives. */
export function createKeeper(store: DraftStore, text: () => string): Keeper {
  const keeping = signal<Keeping>({ name: 'untouched' });
  let key = '';
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwrittenSince: number | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    if (unwrittenSince === undefined) return;
    unwrittenSince = undefined;
    const forKey = key;
    const outcome = await store.write(forKey, text(), revision);
    if (forKey !== key) return;
    if (outcome.name !== 'written') {
      keeping.value = outcome;
      return;
    }
    revision = outcome.draft.revision;
    if (unwrittenSince === undefined) keeping.value = { name: 'kept', at: outcome.draft.savedAt };
  };
  const flush = () => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };

  return {
    keeping,
    flush,
    async open(next) {
      await flush();
      const stored = await store.read(next);
      key = next;
      revision = stored?.revision ?? 0;
      keeping.value = stored ? { name: 'kept', at: stored.savedAt } : { name: 'untouched' };
      return stored;
    },
    changed() {
      if (keeping.peek().name === 'conflict') return;
      const now = Date.now();
      unwrittenSince ??= now;
      if (keeping.peek().name !== 'writing') keeping.value = { name: 'writing' };
      clearTimeout(timer);
      const wait = Math.min(REST, Math.max(0, unwrittenSince + AT_LEAST - now));
      timer = setTimeout(() => void flush(), wait);
    },
    settle() {
      const state = keeping.peek();
      if (state.name !== 'conflict') return undefined;
      revision = state.other.revision;
      keeping.value = { name: 'kept', at: state.other.savedAt };
      return state.other.text;
    },
  };
}
