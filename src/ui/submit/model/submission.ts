import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import type { SasAddress } from '../../../core/contract/submission-files.ts';
import { coalesced } from '../../base/coalesced.ts';
import type { Stored } from '../../base/value-store.ts';
import { retried } from '../../worker/retried.ts';
import type { WorkerClient } from '../../worker/worker-client.ts';
import { type ChosenFiles, createChosenFiles, type FoundInFiles } from './chosen-files.ts';
import { dayOfClock } from './days.ts';
import {
  type Edit,
  type KeptSubmission,
  NOTHING_ENTERED,
  type Submission,
  submissionOf,
} from './kept-submission.ts';
import { type OpenedSubmission, openedFrom } from './opened-submission.ts';
import { storeChoices, storeEdits } from './store-edits.ts';
import type { SubmissionSubject } from './studio-intro.ts';
import type { SubmissionEntry, SubmissionStore } from './submission-store.ts';

/** Whether what was entered is stored in this browser. */
export type KeepState =
  | { readonly name: 'none' }
  | { readonly name: 'kept' }
  | { readonly name: 'failed'; readonly reason: string };

/** The submission of the open connector: its plan, and what was entered. */
export interface SubmissionModel extends ChosenFiles {
  readonly opened: ReadonlySignal<OpenedSubmission | undefined>;
  readonly submission: ReadonlySignal<Submission>;
  readonly plan: ReadonlySignal<SubmissionPlan | undefined>;
  readonly keepState: ReadonlySignal<KeepState>;
  /** Why there is no plan. */
  readonly failure: ReadonlySignal<string | undefined>;
  /** What is stored for other connectors. */
  readonly others: ReadonlySignal<readonly SubmissionEntry[]>;
  open(subject: SubmissionSubject | undefined): Promise<void>;
  edit(edit: Edit): void;
  /** Removes what is stored for a connector, by default the open one. */
  forget(key?: string): Promise<void>;
  checkSasAddress(text: string): Promise<SasAddress>;
  readonly today: string;
}

/** Plans again after each edit. Stores ticks, counts and choices at once, and what was typed as soon as the plan has removed the secrets. */
export function createSubmission(
  client: WorkerClient,
  store: SubmissionStore,
  flushStudio: () => Promise<void>,
): SubmissionModel {
  const opened = signal<OpenedSubmission | undefined>(undefined);
  const submission = signal<Submission>(NOTHING_ENTERED);
  const plan = signal<SubmissionPlan | undefined>(undefined);
  const keepState = signal<KeepState>({ name: 'none' });
  const failure = signal<string | undefined>(undefined);
  const others = signal<readonly SubmissionEntry[]>([]);
  const today = dayOfClock();
  const found = signal<FoundInFiles>({});
  let pending: readonly Edit[] = [];
  let request = 0;

  const replan = coalesced(async () => {
    const of = opened.peek();
    if (!of) return;
    const planned = submission.peek();
    const edits = pending;
    try {
      const next = await planFor(of, planned);
      if (of !== opened.peek()) return;
      batch(() => {
        plan.value = next;
        failure.value = undefined;
      });
      if (edits.length > 0) await keep(of, edits, planned, next);
    } catch (error) {
      if (of === opened.peek()) failure.value = String(error);
    }
  });
  const planFor = async ({ source, report }: OpenedSubmission, { road, entered }: Submission) => {
    const { profile, tasks, plan: archive, diagnostics } = report;
    return retried(() =>
      client.planSubmission(
        source,
        { profile, tasks, plan: archive, diagnostics },
        { ...(road && { road }), entered, today, ...found.peek() },
      ),
    );
  };
  const keep = async (
    of: OpenedSubmission,
    edits: readonly Edit[],
    planned: Submission,
    next: SubmissionPlan,
  ) => {
    const answer = await storeEdits(store, of.key, edits, planned.entered, next, today);
    if (of !== opened.peek()) return;
    if (answer.name === 'failed') {
      keepState.value = answer;
      return;
    }
    keepState.value = { name: 'kept' };
    pending = pending.slice(edits.length);
    const stored = submissionOf(answer.value);
    const isNew = JSON.stringify(stored) !== JSON.stringify(submission.peek());
    if (pending.length > 0 || !isNew) return;
    submission.value = stored;
    await replan();
  };

  const show = (next: OpenedSubmission | undefined, kept?: Stored<KeptSubmission | undefined>) =>
    batch(() => {
      const isOther = opened.peek()?.dropped.source !== next?.dropped.source;
      opened.value = next;
      if (isOther) {
        plan.value = undefined;
        submission.value = NOTHING_ENTERED;
        pending = [];
        found.value = {};
      }
      if (kept) restore(kept);
    });
  const restore = (kept: Stored<KeptSubmission | undefined>) => {
    if (kept.name === 'failed') keepState.value = kept;
    else if (pending.length === 0) {
      keepState.value = { name: kept.value ? 'kept' : 'none' };
      submission.value = kept.value ? submissionOf(kept.value) : NOTHING_ENTERED;
    }
  };

  return {
    opened,
    submission,
    plan,
    keepState,
    failure,
    others,
    today,
    ...createChosenFiles(client, opened, found, replan),
    async open(subject) {
      request += 1;
      const current = request;
      if (!subject) {
        show(undefined);
        others.value = await store.list();
        return;
      }
      await flushStudio();
      const next = await openedFrom(client, subject);
      const kept = await store.read(next.key);
      if (current !== request) return;
      show(next, kept);
      await replan();
    },
    edit(edit) {
      pending = [...pending, edit];
      submission.value = edit(submission.peek());
      const of = opened.peek();
      if (of) void storeChoices(store, of.key, edit);
      void replan();
    },
    async forget(key = opened.peek()?.key) {
      if (key === undefined) return;
      await store.remove(key);
      others.value = others.peek().filter((entry) => entry.key !== key);
      if (opened.peek()?.key !== key) return;
      pending = [];
      batch(() => {
        submission.value = NOTHING_ENTERED;
        keepState.value = { name: 'none' };
      });
      await replan();
    },
    checkSasAddress: (text) => retried(() => client.checkSasAddress(text, today)),
  };
}
