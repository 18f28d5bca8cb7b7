import { createStore, del, entries, get, set, type UseStore, update } from 'idb-keyval';
import { withinTime } from './within-time.ts';

/** What is kept of a text being written. */
export interface DraftContent {
  readonly text: string;
  /** The title of the connector it is for, '' for none. */
  readonly title: string;
  /** Whether the text was saved as a file after its last change. */
  readonly isSaved: boolean;
}

/** The text of an intro.md as this browser keeps it. */
export interface StoredDraft extends DraftContent {
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Counts up with each write, whichever tab writes. */
  readonly revision: number;
}

/** A draft and the key it is kept under. */
export interface KeptDraft {
  readonly key: string;
  readonly draft: StoredDraft;
}

/** What was found under a key. */
export type ReadOutcome =
  | { readonly name: 'none' }
  | { readonly name: 'found'; readonly draft: StoredDraft }
  /** Another version of this page has left there what this one cannot read. */
  | { readonly name: 'foreign'; readonly value: unknown }
  | { readonly name: 'failed'; readonly reason: string };

/** What became of a write. */
export type WriteOutcome =
  | { readonly name: 'written'; readonly draft: StoredDraft }
  /** Another tab has written since; nothing was overwritten. */
  | { readonly name: 'conflict'; readonly other: StoredDraft }
  | { readonly name: 'failed'; readonly reason: string };

/** Keeps drafts, one for each connector. Never rejects, and answers within a few seconds. */
export interface DraftStore {
  read(key: string): Promise<ReadOutcome>;
  /** Every draft that this version can read, the latest first. */
  list(): Promise<readonly KeptDraft[]>;
  /** Writes over the revision that the caller knows, 0 for none, and reads it back. What it cannot read it sets aside. */
  write(key: string, content: DraftContent, known: number): Promise<WriteOutcome>;
  remove(key: string): Promise<void>;
}

/** The browser's own database. */
export function createDraftStore(): DraftStore {
  let opened: UseStore | undefined;
  const ask = async <T>(question: (store: UseStore) => Promise<T>) => {
    try {
      opened ??= createStore('connector-preflight', 'drafts');
      return await withinTime(question(opened));
    } catch (error) {
      opened = undefined;
      return { name: 'failed' as const, reason: reasonOf(error) };
    }
  };
  return {
    read: (key) => ask(async (store) => outcomeOf(await get(key, store))),
    async list() {
      const all = await ask((store) => entries<string, unknown>(store));
      return 'name' in all ? [] : latestFirst(all);
    },
    write: (key, content, known) => ask((store) => write(store, key, content, known)),
    async remove(key) {
      await ask((store) => del(key, store));
    },
  };
}

async function write(
  store: UseStore,
  key: string,
  content: DraftContent,
  known: number,
): Promise<WriteOutcome> {
  const draft: StoredDraft = {
    ...content,
    version: 1,
    savedAt: Date.now(),
    revision: known + 1,
  };
  const before = outcomeOf(await get(key, store));
  if (before.name === 'foreign') await set(`${key} (set aside ${Date.now()})`, before.value, store);
  const found: { other?: StoredDraft } = {};
  await update(
    key,
    (now: unknown) => {
      const other = draftIn(now);
      if (other === undefined || other.revision === known) return draft;
      found.other = other;
      return now;
    },
    store,
  );
  if (found.other) return { name: 'conflict', other: found.other };
  const kept = draftIn(await get(key, store));
  if (kept?.text === content.text) return { name: 'written', draft: kept };
  return { name: 'failed', reason: 'The browser did not keep what was written.' };
}

function latestFirst(all: readonly [string, unknown][]): KeptDraft[] {
  return all
    .flatMap(([key, value]) => {
      const draft = draftIn(value);
      return draft === undefined ? [] : [{ key, draft }];
    })
    .sort((a, b) => b.draft.savedAt - a.draft.savedAt);
}

function outcomeOf(value: unknown): ReadOutcome {
  if (value === undefined) return { name: 'none' };
  const draft = draftIn(value);
  return draft === undefined ? { name: 'foreign', value } : { name: 'found', draft };
}

/** What another version of this page, or a stranger, has left there is not taken for a draft. */
function draftIn(value: unknown): StoredDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, text, title, isSaved, savedAt, revision } = value as Partial<StoredDraft>;
  const isDraft =
    typeof text === 'string' &&
    typeof title === 'string' &&
    typeof isSaved === 'boolean' &&
    typeof savedAt === 'number' &&
    typeof revision === 'number';
  return version === 1 && isDraft
    ? { version, text, title, isSaved, savedAt, revision }
    : undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'This browser has no room left for it.';
  }
  return 'This browser keeps nothing for this page, as in a private window.';
}
