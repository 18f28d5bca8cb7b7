import type { WorkerClient } from '../../worker/worker-client.ts';
import type { createSubmission, SubmissionModel } from './submission.ts';
import type { SubmissionStore } from './submission-store.ts';

/** Holds the one submission: its code loads late, and what was entered outlives the view. */
export interface LazySubmission {
  /** Returns the submission, and creates it on the first call. */
  get(create: typeof createSubmission, createStore: () => SubmissionStore): SubmissionModel;
}

/** Creates nothing until the first `get`. */
export function createLazySubmission(
  client: WorkerClient,
  flushStudio: () => Promise<void>,
): LazySubmission {
  let submission: SubmissionModel | undefined;
  return {
    get(create, createStore) {
      submission ??= create(client, createStore(), flushStudio);
      return submission;
    },
  };
}
