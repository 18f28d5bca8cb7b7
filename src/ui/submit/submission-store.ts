import { createValueStore, storageFault, type ValueStore } from '../base/value-store.ts';
import { withTimeout } from '../base/with-timeout.ts';
import { type KeptSubmission, keptIn } from './kept-submission.ts';

/** The result of a request: its answer, or why the browser stores nothing. */
export type Stored<T> =
  | { readonly name: 'stored'; readonly value: T }
  | { readonly name: 'failed'; readonly reason: string };

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
  let values: ValueStore | undefined;
  const request = async <T>(run: (store: ValueStore) => Promise<T>): Promise<Stored<T>> => {
    try {
      values ??= createValueStore('connector-preflight-submissions', 'submissions');
      return { name: 'stored', value: await withTimeout(run(values)) };
    } catch (error) {
      values = undefined;
      return { name: 'failed', reason: storageFault(error) };
    }
  };
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
