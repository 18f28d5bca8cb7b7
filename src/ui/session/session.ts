import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Intake } from '../intake/dropped-files.ts';
import { isCancellation, type WorkerClient } from '../worker/worker-client.ts';
import { createLatestTask } from './latest-task.ts';
import { openDrop } from './open-drop.ts';
import { isBusy, type OpenedDrop, openedIn, type Phase } from './phase.ts';

/** The open connector, and what the page is doing with it. */
export interface Session {
  readonly phase: ReadonlySignal<Phase>;
  /** Why the last drop was refused. */
  readonly refusal: ReadonlySignal<RequestError | undefined>;
  dismissRefusal(): void;
  /** Opens dropped files, in place of what is open. */
  take(intake: Intake): Promise<void>;
  /** Shows one of several connectors, or the list of them. */
  show(index: number | undefined): Promise<void>;
  /** Checks the open connector again with another profile. */
  recheck(profile: Profile): Promise<void>;
  /** Cancels the work in progress, and returns to what was shown before. */
  cancel(): void;
  /** Repeats the work that failed. */
  retry(): void;
}

/** Starts with nothing open. */
export function createSession(client: WorkerClient): Session {
  const phase = signal<Phase>({ name: 'empty' });
  const refusal = signal<RequestError | undefined>(undefined);
  let settled: Phase = phase.peek();

  const settle = (next: Phase) => {
    settled = next;
    phase.value = next;
  };
  const refuse = (error: RequestError) =>
    batch(() => {
      refusal.value = error;
      phase.value = settled;
    });
  const latest = createLatestTask((error) => {
    if (isCancellation(error)) phase.value = settled;
    else settle({ name: 'failed', details: errorDetails(error), opened: openedIn(phase.peek()) });
  });
  const start = (task: (signal: AbortSignal) => Promise<void>) => {
    if (isBusy(phase.peek())) client.cancel();
    openedIn(settled)?.list.stop();
    refusal.value = undefined;
    return latest.start(task);
  };

  const check = async (signal: AbortSignal, opened: OpenedDrop, source: ConnectorSource) => {
    phase.value = { name: 'checking', opened, source };
    const report = await client.check(source, 'auto');
    if (!signal.aborted) settle({ name: 'checked', opened, source, report });
  };
  const choose = async (opened: OpenedDrop) => {
    settle({ name: 'choosing', opened });
    await opened.list.check();
  };
  const take = async (intake: Intake, signal: AbortSignal) => {
    client.cancel();
    phase.value = { name: 'reading', files: 0 };
    const opened = await openDrop(client, intake, signal, (progress) => {
      phase.value = { name: 'reading', ...progress };
    });
    if (!opened.ok) return refuse(opened.error);
    const [first, second] = opened.value.list.connectors;
    if (first && !second) await check(signal, opened.value, first.source);
    else await choose(opened.value);
  };

  return {
    phase,
    refusal,
    dismissRefusal() {
      refusal.value = undefined;
    },
    take: (intake) => start((signal) => take(intake, signal)),
    async show(index) {
      const current = phase.peek();
      const opened = openedIn(current);
      if (!opened || opened.list.connectors.length < 2) return;
      const source = index === undefined ? undefined : opened.list.connectors[index]?.source;
      if (!source && current.name !== 'choosing') await start(() => choose(opened));
      if (!source || ('source' in current && current.source === source)) return;
      await start((signal) => check(signal, opened, source));
    },
    async recheck(profile) {
      const current = phase.peek();
      if (current.name !== 'checked' && current.name !== 'rechecking') return;
      const { opened, source, report } = current;
      await start(async (signal) => {
        phase.value = { name: 'rechecking', profile, opened, source, report };
        const next = await client.check(source, profile);
        if (!signal.aborted) settle({ name: 'checked', opened, source, report: next });
      });
    },
    cancel() {
      openedIn(settled)?.list.stop();
      if (!isBusy(phase.peek())) return;
      latest.cancel();
      client.cancel();
      phase.value = settled;
    },
    retry: latest.retry,
  };
}

function errorDetails(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
