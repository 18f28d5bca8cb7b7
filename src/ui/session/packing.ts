import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { PackedArchive } from '../../core/contract/report.ts';
import { isCancellation, type WorkerClient } from '../worker/worker-client.ts';

/** How far the archive of a connector is. */
export type PackingState =
  | { readonly name: 'packing'; readonly source: ConnectorSource }
  | { readonly name: 'saved'; readonly source: ConnectorSource; readonly archive: PackedArchive }
  | { readonly name: 'refused'; readonly source: ConnectorSource; readonly message: string };

/** The archive being written. */
export interface Packing {
  /** Absent until somebody asks; of whichever connector was asked for last. */
  readonly state: ReadonlySignal<PackingState | undefined>;
  /** Packs the connector and saves the archive. */
  pack(source: ConnectorSource): Promise<void>;
  cancel(): void;
}

/** Writes archives in the worker and hands them to `save`. */
export function createPacking(
  client: WorkerClient,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void,
): Packing {
  const state = signal<PackingState | undefined>(undefined);
  return {
    state,
    async pack(source) {
      const mine: PackingState = { name: 'packing', source };
      state.value = mine;
      const next = await packed(client, source);
      if (state.peek() !== mine) return;
      state.value = next;
      if (next?.name === 'saved') save(next.archive.fileName, next.archive.bytes);
    },
    cancel() {
      if (state.peek()?.name === 'packing') client.cancel();
    },
  };
}

async function packed(
  client: WorkerClient,
  source: ConnectorSource,
): Promise<PackingState | undefined> {
  try {
    const answer = await client.pack(source);
    if (answer.ok) return { name: 'saved', source, archive: answer.value };
    return { name: 'refused', source, message: answer.error.message };
  } catch (error) {
    if (isCancellation(error)) return undefined;
    return { name: 'refused', source, message: `Try again: packing stopped (${String(error)}).` };
  }
}
