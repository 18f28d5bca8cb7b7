import { type ReadonlySignal, signal } from '@preact/signals';
import type { FixChoice, ProposedChange } from '../../core/contract/change.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import type { Session } from './session.ts';

/** Fixes that the user may make, once they are known. */
export type Proposal = {
  /** What it does, as an imperative: `Fix 3 places`. */
  readonly title: string;
} & (
  | { readonly name: 'working' }
  | { readonly name: 'ready'; readonly change: ProposedChange }
  | { readonly name: 'failed'; readonly message: string }
);

/** Shows what fixes change, and then makes them. */
export interface Fixing {
  /** What is shown. Undefined if nothing is. */
  readonly proposal: ReadonlySignal<Proposal | undefined>;
  /** Works out what the fixes change. */
  propose(title: string, choice: FixChoice): Promise<void>;
  /** Makes the proposed change. */
  apply(): Promise<void>;
  cancel(): void;
}

/** Proposes fixes for the open connector of the session, and makes them there. */
export function createFixing(
  client: Pick<WorkerClient, 'proposeFixes'>,
  session: Pick<Session, 'phase' | 'edit'>,
): Fixing {
  const proposal = signal<Proposal | undefined>(undefined);
  let proposedFor: ConnectorSource | undefined;

  return {
    proposal,
    async propose(title, choice) {
      const phase = session.phase.peek();
      if (!('report' in phase)) return;
      const { source, report } = phase;
      const working: Proposal = { name: 'working', title };
      proposal.value = working;
      const next = await proposalOf(title, () =>
        client.proposeFixes(source, report.profile.profile, choice),
      );
      if (proposal.peek() !== working) return;
      proposedFor = source;
      proposal.value = next;
    },
    async apply() {
      const proposed = proposal.peek();
      proposal.value = undefined;
      const phase = session.phase.peek();
      if (proposed?.name !== 'ready' || !('report' in phase)) return;
      // The files may have changed while the proposal was open.
      if (phase.workspace.source.peek() !== proposedFor) return;
      await session.edit(doneName(proposed.change.places), proposed.change.files);
    },
    cancel() {
      proposal.value = undefined;
    },
  };
}

async function proposalOf(
  title: string,
  propose: () => Promise<ProposedChange>,
): Promise<Proposal | undefined> {
  try {
    const change = await propose();
    if (change.files.size > 0) return { name: 'ready', title, change };
    const message =
      'Fix it by hand: this would change nothing, the file is not UTF-8, or it would become too large.';
    return { name: 'failed', title, message };
  } catch (error) {
    if (isCancellation(error)) return undefined;
    return { name: 'failed', title, message: `Try again: it stopped (${String(error)}).` };
  }
}

function doneName(places: number): string {
  return `Fixed ${places} ${places === 1 ? 'place' : 'places'}`;
}
