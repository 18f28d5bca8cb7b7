import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import { nameOf, type OpenedDrop } from './phase.ts';
import type { Phases } from './phases.ts';
import { createPatience, newSyntaxFault, type Patience } from './typing.ts';
import type { Workspace } from './workspace.ts';

/** Checks the open connector. */
export interface Checks {
  /** Checks a connector that was not shown before. `before` is the name of what was. */
  first(
    signal: AbortSignal,
    opened: OpenedDrop,
    workspace: Workspace,
    before?: string,
  ): Promise<void>;
  /**
   * Changes the files and checks them. The old report stays until the new one is there. The change returns what was
   * done as a sentence, or undefined if there is nothing to check.
   */
  again(
    change: (workspace: Workspace) => string | undefined,
    typedIn?: readonly string[],
  ): Promise<void>;
  /** Checks it with another profile. */
  as(profile: Profile): Promise<void>;
  readonly patience: Patience;
}

/** Shows each report in the phases. */
export function createChecks(
  client: Pick<WorkerClient, 'check'>,
  { phase, settled, show, settle, start }: Phases,
): Checks {
  const patience = createPatience();
  /** While typing, keeps the old report for a while if the new one is about a file that does not parse. */
  const holdBack = async (report: Report, typedIn: readonly string[]) => {
    const before = settled();
    if (before.name !== 'checked') return;
    const syntaxFault = newSyntaxFault(report, before.report, typedIn);
    if (!syntaxFault) return;
    show({ ...before, syntaxFault });
    await patience.last();
  };

  return {
    async first(signal, opened, workspace, before) {
      const source = workspace.source.peek();
      show({ name: 'checking', opened, workspace, source });
      const report = await client.check(source, workspace.profile.peek());
      if (signal.aborted) return;
      const did = `Opened ${nameOf({ report, source })}.`;
      const note = before === undefined ? {} : { did, before };
      settle({ name: 'checked', opened, workspace, source, report, ...note });
    },
    async again(change, typedIn) {
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
    },
    async as(profile) {
      const current = phase.peek();
      if (current.name !== 'checked' && current.name !== 'rechecking') return;
      const { opened, workspace, report } = current;
      await start(async (signal) => {
        const source = workspace.source.peek();
        show({ name: 'rechecking', profile, opened, workspace, source, report });
        const next = await client.check(source, profile);
        if (signal.aborted) return;
        workspace.profile.value = profile;
        settle({ name: 'checked', opened, workspace, source, report: next });
      });
    },
    patience,
  };
}
