import { createValueStore, storageFault, type ValueStore } from '../../base/value-store.ts';
import { withTimeout } from '../../base/with-timeout.ts';

/** A draft's text, before it is stored. */
export interface DraftContent {
  readonly text: string;
  /** The title of its connector, '' for none. */
  readonly title: string;
  /** Whether a file was saved since the last change. */
  readonly isSaved: boolean;
}

/** A draft of intro.md as stored in this browser. */
export interface StoredDraft extends DraftContent {
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Goes up with each write from any tab. */
  readonly revision: number;
}

/** A stored draft and its key. */
export interface DraftEntry {
  readonly key: string;
  readonly draft: StoredDraft;
}

/** The result of a read. */
export type ReadOutcome =
  | { readonly name: 'none' }
  | { readonly name: 'found'; readonly draft: StoredDraft }
  /** Another version of this page stored a value that this one cannot read. */
  | { readonly name: 'unreadable'; readonly value: unknown }
  | { readonly name: 'failed'; readonly reason: string };

/** The result of a write. */
export type WriteOutcome =
  | { readonly name: 'written'; readonly draft: StoredDraft }
  /** Another tab has written in the meantime. Nothing was overwritten. */
  | { readonly name: 'conflict'; readonly other: StoredDraft }
  | { readonly name: 'failed'; readonly reason: string };

/** Stores one draft for each connector. Never rejects, and answers within a few seconds. */
export interface DraftStore {
  read(key: string): Promise<ReadOutcome>;
  /** Returns every draft that this version can read, the latest first. */
  list(): Promise<readonly DraftEntry[]>;
  /**
   * Overwrites the revision that the caller read last, 0 for none, and reads the result back. An unreadable value
   * is moved to another key first.
   */
  write(key: string, content: DraftContent, revision: number): Promise<WriteOutcome>;
  remove(key: string): Promise<void>;
}

/** Stores drafts in IndexedDB. */
export function createDraftStore(): DraftStore {
  let values: ValueStore | undefined;
  const request = async <T>(run: (store: ValueStore) => Promise<T>) => {
    try {
      values ??= createValueStore('connector-preflight', 'drafts');
      return await withTimeout(run(values));
    } catch (error) {
      values = undefined;
      return { name: 'failed' as const, reason: storageFault(error) };
    }
  };
  return {
    read: (key) => request(async (store) => outcomeOf(await store.get(key))),
    async list() {
      const all = await request((store) => store.entries());
      return 'name' in all ? [] : latestFirst(all);
    },
    write: (key, content, revision) => request((store) => write(store, key, content, revision)),
    async remove(key) {
      await request((store) => store.delete(key));
    },
  };
}

async function write(
  store: ValueStore,
  key: string,
  content: DraftContent,
  revision: number,
): Promise<WriteOutcome> {
  const draft: StoredDraft = {
    ...content,
    version: 1,
    savedAt: Date.now(),
    revision: revision + 1,
  };
  const before = outcomeOf(await store.get(key));
  if (before.name === 'unreadable')
    await store.update(`${key} (set aside ${Date.now()})`, () => before.value);
  const conflict: { other?: StoredDraft } = {};
  await store.update(key, (current) => {
    const other = draftIn(current);
    if (other === undefined || other.revision === revision) return draft;
    conflict.other = other;
    return current;
  });
  if (conflict.other) return { name: 'conflict', other: conflict.other };
  const written = draftIn(await store.get(key));
  if (written?.text === content.text) return { name: 'written', draft: written };
  return { name: 'failed', reason: 'The browser did not store the text.' };
}

function latestFirst(all: readonly (readonly [string, unknown])[]): DraftEntry[] {
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
  return draft === undefined ? { name: 'unreadable', value } : { name: 'found', draft };
}

/** Returns the value if it is a draft of this version. Anything may be stored there, such as a later version's draft. */
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
