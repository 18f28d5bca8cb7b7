import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import { createLatestTask } from './latest-task.ts';
import { type DropQuestion, isBusy, openedIn, type Phase } from './phase.ts';

/** What is shown, and the work that leads to the next phase. New work cancels the work before. */
export interface Phases {
  readonly phase: ReadonlySignal<Phase>;
  readonly refusal: Signal<RequestError | undefined>;
  readonly question: Signal<DropQuestion | undefined>;
  /** Returns the phase that the last work has led to. */
  settled(): Phase;
  /** Shows work in progress. */
  show(next: Phase): void;
  /** Shows where the work has led. */
  settle(next: Phase): void;
  /** Shows again what was there before the work. */
  giveUp(): void;
  /** The same, and says why. */
  refuse(error: RequestError): void;
  start(task: (signal: AbortSignal) => Promise<void>): Promise<void>;
  cancel(): void;
  /** Repeats the work that failed. */
  retry(): void;
}

/** Starts with nothing open. */
export function createPhases(client: Pick<WorkerClient, 'cancel'>): Phases {
  const phase = signal<Phase>({ name: 'empty' });
  const refusal = signal<RequestError | undefined>(undefined);
  const question = signal<DropQuestion | undefined>(undefined);
  let settled: Phase = phase.peek();

  const show = (next: Phase) => {
    phase.value = next;
  };
  const settle = (next: Phase) => {
    settled = next;
    show(next);
  };
  const giveUp = () => show(settled);
  const latest = createLatestTask((error) => {
    if (isCancellation(error)) giveUp();
    else settle({ name: 'failed', details: errorDetails(error), opened: openedIn(phase.peek()) });
  });

  return {
    phase,
    refusal,
    question,
    settled: () => settled,
    show,
    settle,
    giveUp,
    refuse: (error) =>
      batch(() => {
        refusal.value = error;
        giveUp();
      }),
    start(task) {
      if (isBusy(phase.peek())) client.cancel();
      openedIn(settled)?.list.stop();
      refusal.value = undefined;
      question.value = undefined;
      return latest.start(task);
    },
    cancel() {
      openedIn(settled)?.list.stop();
      if (!isBusy(phase.peek())) return;
      latest.cancel();
      client.cancel();
      giveUp();
    },
    retry: latest.retry,
  };
}

function errorDetails(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
