import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import type { NewFiles, Placement, Replacement } from '../../core/contract/change.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import type { Intake } from '../intake/dropped-files.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import { createLatestTask } from './latest-task.ts';
import type { ReadDrop } from './open-drop.ts';
import {
  type CheckedConnector,
  isBusy,
  type KeptDrop,
  type OpenedDrop,
  openedIn,
  type Phase,
} from './phase.ts';
import { createPatience, newSyntaxFault, type Typing } from './typing.ts';
import type { Edit, Workspace } from './workspace.ts';

/** Whether a dropped definition replaces the open one, or is another connector. Both are titles. */
export interface DropQuestion {
  readonly open: string;
  readonly other: string;
  /** Undefined cancels the drop. */
  answer(choice: 'replace' | 'open' | undefined): Promise<void>;
}

/** The open connector, and what the page is doing with it. */
export interface Session {
  readonly phase: ReadonlySignal<Phase>;
  /** Why the last drop was refused. */
  readonly refusal: ReadonlySignal<RequestError | undefined>;
  dismissRefusal(): void;
  /** Puts dropped files into the open connector, or opens them in place of it. */
  take(intake: Intake): Promise<void>;
  /** What the user has to decide about the last drop. */
  readonly question: ReadonlySignal<DropQuestion | undefined>;
  /** Opens connectors that were kept in this browser, and shows the one with this index. */
  reopen(load: () => Promise<KeptDrop | undefined>, index?: number): Promise<void>;
  /** Returns to what was open before the last drop. */
  goBack(): void;
  /** Closes what is open. */
  close(): void;
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

/** Loads the code that opens connectors. */
export const loadOpening = () => import('./open-drop.ts');

/** Starts with nothing open. */
export function createSession(client: WorkerClient): Session {
  const phase = signal<Phase>({ name: 'empty' });
  const refusal = signal<RequestError | undefined>(undefined);
  const question = signal<DropQuestion | undefined>(undefined);
  let settled: Phase = phase.peek();
  /** What was open before the last drop. */
  let former: Phase | undefined;

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
    question.value = undefined;
    return latest.start(task);
  };

  const patience = createPatience();
  const check = async (
    signal: AbortSignal,
    opened: OpenedDrop,
    workspace: Workspace,
    before?: string,
  ) => {
    const source = workspace.source.peek();
    phase.value = { name: 'checking', opened, workspace, source };
    const report = await client.check(source, workspace.profile.peek());
    if (signal.aborted) return;
    const note =
      before === undefined ? {} : { did: `Opened ${nameOf({ report, source })}.`, before };
    settle({ name: 'checked', opened, workspace, source, report, ...note });
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
    await start(async (signal) => {
      const source = workspace.source.peek();
      const started = performance.now();
      const report = await client.check(source, workspace.profile.peek());
      const milliseconds = performance.now() - started;
      if (typedIn && !signal.aborted) await holdBack(report, typedIn);
      if (signal.aborted) return;
      opened.list.record(workspace, report, milliseconds);
      settle({ name: 'checked', opened, workspace, source, report, ...(!typedIn && { did }) });
    });
  };
  const choose = async (opened: OpenedDrop, before?: string) => {
    settle({ name: 'choosing', opened, ...(before !== undefined && { before }) });
    await opened.list.check();
  };
  const take = async (intake: Intake, signal: AbortSignal) => {
    client.cancel();
    phase.value = { name: 'reading', files: 0 };
    const { readDrop } = await loadOpening();
    const read = await readDrop(intake, signal, (progress) => {
      phase.value = { name: 'reading', ...progress };
    });
    if (!read.ok) return refuse(read.error);
    const placement = await placementOf(read.value);
    signal.throwIfAborted();
    if (placement.kind === 'open') return open(read.value, signal);
    phase.value = settled;
    if (placement.kind === 'replace') return replace(placement.replacement);
    question.value = {
      ...placement,
      async answer(choice) {
        question.value = undefined;
        if (choice === 'replace') await replace(placement.replacement);
        if (choice === 'open') await start((next) => open(read.value, next));
      },
    };
  };
  const placementOf = async ({ contents }: ReadDrop): Promise<Placement> => {
    if (!('report' in settled)) return { kind: 'open' };
    return client.place(settled.workspace.source.peek(), contents);
  };
  const replace = ({ name, files }: Replacement) =>
    checkAgain((workspace) => {
      const edit = workspace.edit(name, files);
      return edit ? sentence('', edit) : 'Nothing changed: the files are the same.';
    });
  const open = async (read: ReadDrop, signal: AbortSignal) => {
    const { openDrop } = await loadOpening();
    const opened = await openDrop(client, read, signal);
    if (!opened.ok) return refuse(opened.error);
    const before = shownName(settled);
    if (before !== undefined) former = settled;
    const [first, second] = opened.value.list.connectors;
    if (first && !second) await check(signal, opened.value, first.workspace, before);
    else await choose(opened.value, before);
  };
  const reopen = async (
    signal: AbortSignal,
    load: () => Promise<KeptDrop | undefined>,
    index: number | undefined,
  ) => {
    phase.value = { name: 'reading', files: 0, total: 0 };
    const kept = await load();
    if (signal.aborted) return;
    if (!kept) {
      const message = 'Add the connector again: it is no longer kept in this browser.';
      return refuse({ code: 'nothing-dropped', message });
    }
    const { reopenDrop } = await loadOpening();
    if (signal.aborted) return;
    const opened = reopenDrop(client, kept);
    const { list } = opened;
    const shown = list.connectors[list.connectors.length === 1 ? 0 : (index ?? -1)];
    if (shown) await check(signal, opened, shown.workspace);
    else await choose(opened);
  };

  return {
    phase,
    refusal,
    question,
    dismissRefusal() {
      refusal.value = undefined;
    },
    take: (intake) => start((signal) => take(intake, signal)),
    reopen: (load, index) => start((signal) => reopen(signal, load, index)),
    goBack() {
      const back = former;
      if (!back) return;
      const before = shownName(settled);
      void start(async () => {
        former = settled;
        settle({
          ...back,
          ...(before !== undefined && { did: `Opened ${shownName(back)}.`, before }),
        } as Phase);
      });
    },
    close: () => void start(async () => settle({ name: 'empty' })),
    async show(index) {
      const current = phase.peek();
      const opened = openedIn(current);
      if (!opened || opened.list.connectors.length < 2) return;
      const workspace = index === undefined ? undefined : opened.list.connectors[index]?.workspace;
      if (!workspace && current.name !== 'choosing') await start(() => choose(opened));
      if (!workspace || ('workspace' in current && current.workspace === workspace)) return;
      await start((signal) => check(signal, opened, workspace));
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

/** Returns the name of what a phase shows. Undefined while nothing is open. */
function shownName(phase: Phase): string | undefined {
  if ('report' in phase) return nameOf(phase);
  if (phase.name !== 'choosing') return undefined;
  return `${phase.opened.list.connectors.length} connectors`;
}

function nameOf({ report, source }: Pick<CheckedConnector, 'report' | 'source'>): string {
  return report.name || source.name || 'your connector';
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
