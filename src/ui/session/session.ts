import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Intake } from '../intake/dropped-files.ts';
import { isCancellation, type WorkerClient } from '../worker/worker-client.ts';
import { createLatestTask } from './latest-task.ts';
import { openDrop } from './open-drop.ts';
import { isUnderWay, type OpenedDrop, openedIn, type Phase } from './phase.ts';

/** The connector on the page, and what is happening to it. */
export interface Session {
  readonly phase: ReadonlySignal<Phase>;
  /** Why the last thing handed in could not be taken. */
  readonly refusal: ReadonlySignal<RequestError | undefined>;
  dismissRefusal(): void;
  /** Takes in files in place of whatever is on the page. */
  take(intake: Intake): Promise<void>;
  /** Shows the nth of several connectors, or the list of them. */
  show(index: number | undefined): Promise<void>;
  /** Checks the connector on the page again, as another kind of publisher's. */
  recheck(profile: Profile): Promise<void>;
  /** Stops what is under way and goes back to what was on the page before. */
  cancel(): void;
  /** Tries again what failed. */
  retry(): void;
}

/** Begins with an empty page. */
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
    else settle({ name: 'failed', details: wordsOf(error), opened: openedIn(phase.peek()) });
  });
  const begin = (work: (signal: AbortSignal) => Promise<void>) => {
    if (isUnderWay(phase.peek())) client.cancel();
    openedIn(settled)?.list.stop();
    refusal.value = undefined;
    return latest.start(work);
  };

  const check = async (signal: AbortSignal, opened: OpenedDrop, source: ConnectorSource) => {
    phase.value = { name: 'checking', opened, source };
    const report = await client.check(source, 'auto');
    if (!signal.aborted) settle({ name: 'checked', opened, source, report });
  };
  const choose = async (opened: OpenedDrop) => {
    settle({ name: 'choosing', opened });
    await opened.list.count();
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
    take: (intake) => begin((signal) => take(intake, signal)),
    async show(index) {
      const now = phase.peek();
      const opened = openedIn(now);
      if (!opened || opened.list.connectors.length < 2) return;
      const source = index === undefined ? undefined : opened.list.connectors[index]?.source;
      if (!source && now.name !== 'choosing') await begin(() => choose(opened));
      if (!source || ('source' in now && now.source === source)) return;
      await begin((signal) => check(signal, opened, source));
    },
    async recheck(profile) {
      const now = phase.peek();
      if (now.name !== 'checked' && now.name !== 'rechecking') return;
      const { opened, source, report } = now;
      await begin(async (signal) => {
        phase.value = { name: 'rechecking', profile, opened, source, report };
        const next = await client.check(source, profile);
        if (!signal.aborted) settle({ name: 'checked', opened, source, report: next });
      });
    },
    cancel() {
      openedIn(settled)?.list.stop();
      if (!isUnderWay(phase.peek())) return;
      latest.cancel();
      client.cancel();
      phase.value = settled;
    },
    retry: latest.retry,
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
