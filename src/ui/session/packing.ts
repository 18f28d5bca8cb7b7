import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { PackedArchive } from '../../core/contract/report.ts';
import type { Target } from '../../core/contract/road.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';

/** What to pack, and what for. */
export interface PackingRequest {
  readonly source: ConnectorSource;
  readonly target: Target;
  readonly profile: Profile;
}

/** The progress or result of packing a connector. */
export type PackingState = Pick<PackingRequest, 'source' | 'target'> &
  (
    | { readonly name: 'packing' }
    | { readonly name: 'saved'; readonly archive: PackedArchive }
    | { readonly name: 'refused'; readonly message: string }
  );

/** Packs connectors into archives. */
export interface Packing {
  /** Describes the latest `pack` call. Undefined before the first one, and after a cancel. */
  readonly state: ReadonlySignal<PackingState | undefined>;
  /** Packs the connector, and saves the archive as a download. */
  pack(request: PackingRequest): Promise<void>;
  cancel(): void;
}

/** Creates archives in the worker, and passes them to `save`. */
export function createPacking(
  client: WorkerClient,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void,
): Packing {
  const state = signal<PackingState | undefined>(undefined);
  return {
    state,
    async pack(request) {
      const { source, target } = request;
      const packing: PackingState = { name: 'packing', source, target };
      state.value = packing;
      const next = await packConnector(client, request);
      if (state.peek() !== packing) return;
      state.value = next;
      if (next?.name === 'saved') save(next.archive.fileName, next.archive.bytes);
    },
    cancel() {
      if (state.peek()?.name === 'packing') client.cancel();
    },
  };
}

async function packConnector(
  client: WorkerClient,
  { source, target, profile }: PackingRequest,
): Promise<PackingState | undefined> {
  try {
    const answer = await client.pack(source, target, profile);
    if (answer.ok) return { name: 'saved', source, target, archive: answer.value };
    return { name: 'refused', source, target, message: answer.error.message };
  } catch (error) {
    if (isCancellation(error)) return undefined;
    const message = `Try again: packing stopped (${String(error)}).`;
    return { name: 'refused', source, target, message };
  }
}
