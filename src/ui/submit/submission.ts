import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorFiles } from '../../core/contract/connector-source.ts';
import type {
  SasAddress,
  SubmissionPlan,
  SubmissionRequest,
} from '../../core/contract/submission.ts';
import { coalesced } from '../base/coalesced.ts';
import type { Stored } from '../base/value-store.ts';
import { retried } from '../worker/retried.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import { dayOfClock } from './days.ts';
import {
  type Edit,
  type KeptSubmission,
  NOTHING_ENTERED,
  type Submission,
  withoutSecrets,
  withoutTyping,
} from './kept-submission.ts';
import { type SubmissionSubject, withStudioIntro } from './studio-intro.ts';
import type { SubmissionEntry, SubmissionStore } from './submission-store.ts';

/** The connector that is being submitted. */
export interface OpenedSubmission extends SubmissionSubject {
  /** The connector as it was dropped. */
  readonly dropped: SubmissionSubject;
  /** Whether the intro.md is the one of the studio. */
  readonly hasStudioIntro: boolean;
  readonly key: string;
}

/** Whether what was entered is stored in this browser. */
export type KeepState =
  | { readonly name: 'none' }
  | { readonly name: 'kept' }
  | { readonly name: 'failed'; readonly reason: string };

/** What was found in files that were packed or chosen on the page. */
export type FoundInFiles = Pick<
  SubmissionRequest,
  'packed' | 'packageProblems' | 'breakingChanges'
>;

/** The submission of the open connector: its plan, and what was entered. */
export interface SubmissionModel {
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
  /** In memory only. */
  readonly found: ReadonlySignal<FoundInFiles>;
  setPacked(packed: SubmissionRequest['packed']): void;
  /** Removes what is stored for a connector, by default the open one. */
  forget(key?: string): Promise<void>;
  checkSasAddress(text: string): Promise<SasAddress>;
  checkPackage(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Compares with the published files. Returns why that is not possible. */
  compareWith(published: ConnectorFiles): Promise<string | undefined>;
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
  const addFound = (more: FoundInFiles) => {
    found.value = { ...found.peek(), ...more };
    return replan();
  };
  const keepAtOnce = (of: OpenedSubmission, edit: Edit) =>
    store.update(of.key, (stored) => {
      const kept = withoutTyping(edit)(stored ?? NOTHING_ENTERED);
      const progress = stored?.progress ?? '';
      return { ...kept, version: 1, progress, savedAt: Date.now() };
    });
  const keep = async (
    of: OpenedSubmission,
    edits: readonly Edit[],
    planned: Submission,
    { progress, openTasks, entered: masked }: SubmissionPlan,
  ) => {
    const answer = await store.update(of.key, (stored) => {
      const edited = edits.reduce((state, edit) => edit(state), stored ?? NOTHING_ENTERED);
      const clean = withoutSecrets(comparable(edited, openTasks, today), planned.entered, masked);
      return { ...clean, version: 1, progress, savedAt: Date.now() };
    });
    if (of !== opened.peek()) return;
    if (answer.name === 'failed') {
      keepState.value = answer;
      return;
    }
    keepState.value = { name: 'kept' };
    pending = pending.slice(edits.length);
    const next = submissionOf(answer.value);
    const isNew = JSON.stringify(next) !== JSON.stringify(submission.peek());
    if (pending.length > 0 || !isNew) return;
    submission.value = next;
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
      if (of) void keepAtOnce(of, edit);
      void replan();
    },
    found,
    setPacked: (next) => void addFound({ packed: { ...found.peek().packed, ...next } }),
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
    async checkPackage(bytes) {
      const of = opened.peek();
      const packageProblems = await retried(() => client.checkPackage(bytes));
      if (of?.key === opened.peek()?.key) await addFound({ packageProblems });
    },
    async compareWith(published) {
      const of = opened.peek();
      if (!of) return undefined;
      const answer = await retried(() => client.changesSince(published, of.source));
      if (of.key !== opened.peek()?.key) return undefined;
      const { breakingChanges, ...others } = found.peek();
      found.value = answer.ok ? { ...others, breakingChanges: answer.value } : others;
      await replan();
      return answer.ok ? undefined : answer.error.message;
    },
    checkSasAddress: (text) => retried(() => client.checkSasAddress(text, today)),
  };
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

/** Adds the intro.md of the studio, if there is one. */
async function openedFrom(
  client: WorkerClient,
  dropped: SubmissionSubject,
): Promise<OpenedSubmission> {
  const { source, report } = dropped;
  const key = report.name || source.name;
  const written = await retried(() => withStudioIntro(client, dropped)).catch(() => undefined);
  return { ...(written ?? dropped), dropped, hasStudioIntro: written !== undefined, key };
}

function submissionOf({ version, progress, savedAt, ...submission }: KeptSubmission): Submission {
  return submission;
}
