import type { Placement, Replacement } from '../../core/contract/change.ts';
import type { Intake } from '../intake/dropped-files.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import type { Checks } from './checks.ts';
import type { ReadDrop } from './open-drop.ts';
import { type KeptDrop, type OpenedDrop, type Phase, shownName } from './phase.ts';
import type { Phases } from './phases.ts';

/** Loads the code that opens connectors. */
export const loadOpening = () => import('./open-drop.ts');

/** Opens connectors, and puts files into the open one. */
export interface Drops {
  /** Puts dropped files into the open connector, or opens them in place of it. */
  take(intake: Intake): Promise<void>;
  /** Opens connectors that were kept in this browser, and shows the one with this index. */
  reopen(load: () => Promise<KeptDrop | undefined>, index?: number): Promise<void>;
  /** Returns to what was open before the last drop. */
  goBack(): void;
  /** Shows one of several connectors, or the list of them. */
  show(opened: OpenedDrop, index: number | undefined): Promise<void>;
}

/** Shows what is opened in the phases. */
export function createDrops(client: WorkerClient, phases: Phases, checks: Checks): Drops {
  const { phase, settled, show, settle, refuse, start, question } = phases;
  /** What was open before the last drop. */
  let former: Phase | undefined;

  const take = async (intake: Intake, signal: AbortSignal) => {
    client.cancel();
    show({ name: 'reading', files: 0 });
    const { readDrop } = await loadOpening();
    const read = await readDrop(intake, signal, (progress) => {
      show({ name: 'reading', ...progress });
    });
    if (!read.ok) return refuse(read.error);
    const placement = await placementOf(read.value);
    signal.throwIfAborted();
    if (placement.kind === 'open') return open(read.value, signal);
    phases.giveUp();
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
    const now = settled();
    if (!('report' in now)) return { kind: 'open' };
    return client.place(now.workspace.source.peek(), contents);
  };
  const replace = ({ name, files }: Replacement) =>
    checks.again((workspace) => {
      const isChanged = workspace.edit(name, files) !== undefined;
      return isChanged ? `${name}.` : 'Nothing changed: the files are the same.';
    });
  const open = async (read: ReadDrop, signal: AbortSignal) => {
    const { openDrop } = await loadOpening();
    const opened = await openDrop(client, read, signal);
    if (!opened.ok) return refuse(opened.error);
    const before = shownName(settled());
    if (before !== undefined) former = settled();
    const [first, second] = opened.value.list.connectors;
    if (first && !second) await checks.first(signal, opened.value, first.workspace, before);
    else await choose(opened.value, before);
  };
  const choose = async (opened: OpenedDrop, before?: string) => {
    settle({ name: 'choosing', opened, ...(before !== undefined && { before }) });
    await opened.list.check();
  };
  const reopen = async (
    signal: AbortSignal,
    load: () => Promise<KeptDrop | undefined>,
    index: number | undefined,
  ) => {
    show({ name: 'reading', files: 0, total: 0 });
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
    if (shown) await checks.first(signal, opened, shown.workspace);
    else await choose(opened);
  };

  return {
    take: (intake) => start((signal) => take(intake, signal)),
    reopen: (load, index) => start((signal) => reopen(signal, load, index)),
    goBack() {
      const back = former;
      if (!back) return;
      const before = shownName(settled());
      void start(async () => {
        former = settled();
        settle({
          ...back,
          ...(before !== undefined && { did: `Opened ${shownName(back)}.`, before }),
        } as Phase);
      });
    },
    async show(opened, index) {
      const current = phase.peek();
      const workspace = index === undefined ? undefined : opened.list.connectors[index]?.workspace;
      if (!workspace && current.name !== 'choosing') await start(() => choose(opened));
      if (!workspace || ('workspace' in current && current.workspace === workspace)) return;
      await start((signal) => checks.first(signal, opened, workspace));
    },
  };
}
