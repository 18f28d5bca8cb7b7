import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import type { NewFiles } from '../../core/contract/change.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import type { Intake } from '../intake/dropped-files.ts';
import { isCancellation, type WorkerClient } from '../worker/worker-client.ts';
import { outcomeFrom } from './connector-list.ts';
import { createLatestTask } from './latest-task.ts';
import { openDrop } from './open-drop.ts';
import { isBusy, type OpenedDrop, openedIn, type Phase } from './phase.ts';
import { createPatience, newSyntaxFault, type Typing } from './typing.ts';
import { createWorkspace, type Edit, type Workspace } from './workspace.ts';

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
  /**
   * Changes files of the open connector, and checks it again. The name says what was done: `Fixed 3 places`. After
   * typing, the old report stays for a while if a file does not parse.
   */
  edit(name: string, newFiles: NewFiles, typing?: Typing): Promise<void>;
  /** Shows the latest report now, even if a file does not parse. */
  stopTyping(): void;
  /** Undoes the last edit of the open connector, and checks it again. */
  undo(): Promise<void>;
  /** Makes the edit again that was undone last, and checks it again. */
  redo(): Promise<void>;
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

  const patience = createPatience();
  const workspaces = new WeakMap<ConnectorSource, Workspace>();
  const workspaceOf = (original: ConnectorSource) => {
    const workspace = workspaces.get(original) ?? createWorkspace({ original });
    workspaces.set(original, workspace);
    return workspace;
  };
  const check = async (signal: AbortSignal, opened: OpenedDrop, original: ConnectorSource) => {
    const workspace = workspaceOf(original);
    const source = workspace.source.peek();
    phase.value = { name: 'checking', opened, workspace, source };
    const report = await client.check(source, workspace.profile.peek());
    if (!signal.aborted) settle({ name: 'checked', opened, workspace, source, report });
  };
  /** While typing, keeps the old report for a while if the new one is about a file that does not parse. */
  const holdBack = async (report: Report, typedIn: readonly string[]) => {
    if (settled.name !== 'checked') return;
    const syntaxFault = newSyntaxFault(report, settled.report, typedIn);
    if (!syntaxFault) return;
    phase.value = { ...settled, syntaxFault };
    await patience.last();
  };
  /** Checks the files as they are now. The old report stays until the new one is there. */
  const checkAgain = async (
    change: (workspace: Workspace) => string | undefined,
    typedIn?: readonly string[],
  ) => {
    const current = phase.peek();
    if (!('report' in current)) return;
    const { opened, workspace } = current;
    const did = change(workspace);
    if (did === undefined) return;
    const listed = opened.list.connectors.find(({ source }) => source === workspace.original);
    await start(async (signal) => {
      const source = workspace.source.peek();
      const started = performance.now();
      const report = await client.check(source, workspace.profile.peek());
      const milliseconds = performance.now() - started;
      if (typedIn && !signal.aborted) await holdBack(report, typedIn);
      if (signal.aborted) return;
      if (listed) listed.outcome.value = outcomeFrom(report, source.name, milliseconds);
      settle({ name: 'checked', opened, workspace, source, report, ...(!typedIn && { did }) });
    });
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
      if (!source || ('workspace' in current && current.workspace.original === source)) return;
      await start((signal) => check(signal, opened, source));
    },
    async recheck(profile) {
      const current = phase.peek();
      if (current.name !== 'checked' && current.name !== 'rechecking') return;
      const { opened, workspace, report } = current;
      await start(async (signal) => {
        const source = workspace.source.peek();
        phase.value = { name: 'rechecking', profile, opened, workspace, source, report };
        const next = await client.check(source, profile);
        if (signal.aborted) return;
        workspace.profile.value = profile;
        settle({ name: 'checked', opened, workspace, source, report: next });
      });
    },
    edit(name, newFiles, typing) {
      if (typing) patience.begin();
      return checkAgain(
        (workspace) => sentence('', workspace.edit(name, newFiles, typing?.burst)),
        typing && [...newFiles.keys()],
      );
    },
    stopTyping: patience.end,
    undo: () => checkAgain((workspace) => sentence('Undone: ', workspace.undo())),
    redo: () => checkAgain((workspace) => sentence('Done again: ', workspace.redo())),
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

/** Says what was done, by the name of the edit. */
function sentence(what: string, edit: Edit | undefined): string | undefined {
  if (!edit) return undefined;
  return `${what}${what ? lowerFirst(edit.name) : edit.name}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function errorDetails(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
