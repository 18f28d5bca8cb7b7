import { createStoreRequest, type Stored } from '../../base/value-store.ts';
import { type KeptSubmission, keptIn } from './kept-submission.ts';

/** A stored submission, under the name of its connector. */
export interface SubmissionEntry {
  readonly key: string;
  readonly kept: KeptSubmission;
}

/** Stores one submission for each connector. Never rejects, and answers within a few seconds. */
export interface SubmissionStore {
  read(key: string): Promise<Stored<KeptSubmission | undefined>>;
  /** Returns every submission that this version can read, the latest first. */
  list(): Promise<readonly SubmissionEntry[]>;
  /** Replaces what is stored at that moment, whichever tab stored it. Returns what it is replaced with. */
  update(
    key: string,
    change: (current: KeptSubmission | undefined) => KeptSubmission,
  ): Promise<Stored<KeptSubmission>>;
  remove(key: string): Promise<void>;
}

/** Stores submissions in IndexedDB. */
export function createSubmissionStore(): SubmissionStore {
  const request = createStoreRequest('connector-preflight-submissions', 'submissions');
  return {
    read: (key) => request(async (store) => keptIn(await store.get(key))),
    async list() {
      const all = await request((store) => store.entries());
      return all.name === 'failed' ? [] : latestFirst(all.value);
    },
    update: (key, change) =>
      request(async (store) => {
        let next: KeptSubmission | undefined;
        await store.update(key, (current) => {
          next = change(keptIn(current));
          return next;
        });
        const stored = keptIn(await store.get(key));
        if (!next || !stored) throw new Error('The browser did not store it.');
        return next;
      }),
    async remove(key) {
      await request((store) => store.delete(key));
    },
  };
}

function latestFirst(all: readonly (readonly [string, unknown])[]): readonly SubmissionEntry[] {
  return all
    .flatMap(([key, value]) => {
      const kept = keptIn(value);
      return kept === undefined ? [] : [{ key, kept }];
    })
    .sort((a, b) => b.kept.savedAt - a.kept.savedAt);
}
