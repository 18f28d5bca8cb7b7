import type { Entered } from '../../../core/contract/entered.ts';
import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import type { Stored } from '../../base/value-store.ts';
import {
  type Edit,
  type KeptSubmission,
  NOTHING_ENTERED,
  type Submission,
  withoutSecrets,
  withoutTyping,
} from './kept-submission.ts';
import type { SubmissionStore } from './submission-store.ts';

/** Stores what an edit ticks, counts and chooses. It cannot hold a secret, so it needs no plan. */
export function storeChoices(
  store: SubmissionStore,
  key: string,
  edit: Edit,
): Promise<Stored<KeptSubmission>> {
  return store.update(key, (stored) => {
    const kept = withoutTyping(edit)(stored ?? NOTHING_ENTERED);
    const progress = stored?.progress ?? '';
    return { ...kept, version: 1, progress, savedAt: Date.now() };
  });
}

/** Stores edits that `plan` was made from, without the secrets that it found in `planned`. */
export function storeEdits(
  store: SubmissionStore,
  key: string,
  edits: readonly Edit[],
  planned: Entered,
  { progress, openTasks, entered: masked }: SubmissionPlan,
  today: string,
): Promise<Stored<KeptSubmission>> {
  return store.update(key, (stored) => {
    const edited = edits.reduce((state, edit) => edit(state), stored ?? NOTHING_ENTERED);
    const clean = withoutSecrets(comparable(edited, openTasks, today), planned, masked);
    return { ...clean, version: 1, progress, savedAt: Date.now() };
  });
}

/** Remembers the tasks of the first day, to tell later which are gone. */
function comparable(
  submission: Submission,
  earlierTasks: SubmissionPlan['openTasks'],
  today: string,
): Submission {
  if (submission.entered.earlierTasks) return submission;
  return { ...submission, comparedSince: today, entered: { ...submission.entered, earlierTasks } };
}
