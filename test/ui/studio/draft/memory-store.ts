import type {
  DraftContent,
  DraftStore,
  ReadOutcome,
  StoredDraft,
  WriteOutcome,
} from '../../../../src/ui/studio/draft/draft-store.ts';

/** A store that several tabs of a test share. */
export interface MemoryStore extends DraftStore {
  readonly drafts: Map<string, StoredDraft>;
  /** The arguments of all writes, in order. */
  readonly writes: { readonly key: string; readonly text: string }[];
  /** Makes all further requests fail for this reason, or succeed again. */
  fail(reason: string | undefined): void;
}

/** Stores drafts in memory. */
export function memoryStore(): MemoryStore {
  const drafts = new Map<string, StoredDraft>();
  const writes: { key: string; text: string }[] = [];
  let failure: string | undefined;
  return {
    drafts,
    writes,
    fail(reason) {
      failure = reason;
    },
    async read(key): Promise<ReadOutcome> {
      if (failure !== undefined) return { name: 'failed', reason: failure };
      const draft = drafts.get(key);
      return draft ? { name: 'found', draft } : { name: 'none' };
    },
    async list() {
      const entries = Array.from(drafts, ([key, draft]) => ({ key, draft }));
      return entries.sort((a, b) => b.draft.savedAt - a.draft.savedAt);
    },
    async write(key, content: DraftContent, revision): Promise<WriteOutcome> {
      writes.push({ key, text: content.text });
      if (failure !== undefined) return { name: 'failed', reason: failure };
      const other = drafts.get(key);
      if (other && other.revision !== revision) return { name: 'conflict', other };
      const draft: StoredDraft = {
        ...content,
        version: 1,
        savedAt: Date.now(),
        revision: revision + 1,
      };
      drafts.set(key, draft);
      return { name: 'written', draft };
    },
    async remove(key) {
      drafts.delete(key);
    },
  };
}
