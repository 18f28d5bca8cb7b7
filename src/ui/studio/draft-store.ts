import { createStore, get, update } from 'idb-keyval';

/** The text of an intro.md as this browser keeps it. */
export interface StoredDraft {
  readonly version: 1;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Counts up with each write, whichever tab writes. */
  readonly revision: number;
}

/** What became of a write. */
export type WriteOutcome =
  | { readonly name: 'written'; readonly draft: StoredDraft }
  /** Another tab has written since; nothing was overwritten. */
  | { readonly name: 'conflict'; readonly other: StoredDraft }
  | { readonly name: 'failed'; readonly reason: string };

/** Keeps drafts, one for each connector. Never rejects. */
export interface DraftStore {
  /** Nothing where there is none, or none that this version can read. */
  read(key: string): Promise<StoredDraft | undefined>;
  /** Writes over the revision that the caller knows, 0 for none, and reads it back. */
  write(key: string, text: string, known: number): Promise<WriteOutcome>;
}

/** The browser's own database. */
export function createDraftStore(): DraftStore {
  let store: ReturnType<typeof createStore> | undefined;
  const opened = () => {
    store ??= createStore('connector-preflight', 'drafts');
    return store;
  };
  return {
    async read(key) {
      try {
        return draftIn(await get(key, opened()));
      } catch {
        return undefined;
      }
    },
    async write(key, text, known) {
      try {
        return await write(opened(), key, text, known);
      } catch (error) {
        store = undefined;
        return { name: 'failed', reason: reasonOf(error) };
      }
    },
  };
}

async function write(
  store: ReturnType<typeof createStore>,
  key: string,
  text: string,
  known: number,
): Promise<WriteOutcome> {
  const draft: StoredDraft = { version: 1, text, savedAt: Date.now(), revision: known + 1 };
  const found: { other?: StoredDraft } = {};
  await update(
    key,
    (now: unknown) => {
      const other = draftIn(now);
      if (other === undefined || other.revision === known || other.text === text) return draft;
      found.other = other;
      return now;
    },
    store,
  );
  if (found.other) return { name: 'conflict', other: found.other };
  const kept = draftIn(await get(key, store));
  if (kept?.text === text) return { name: 'written', draft: kept };
  return { name: 'failed', reason: 'The browser did not keep what was written.' };
}

/** What another version of this page, or a stranger, has left there is not taken for a draft. */
export function draftIn(value: unknown): StoredDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, text, savedAt, revision } = value as Partial<StoredDraft>;
  const isDraft =
    typeof text === 'string' && typeof savedAt === 'number' && typeof revision === 'number';
  return version === 1 && isDraft ? { version, text, savedAt, revision } : undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'This browser has no room left for it.';
  }
  return 'This browser keeps nothing for this page, as in a private window.';
}
