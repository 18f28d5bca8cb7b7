import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { PackedArchive } from '../../core/contract/report.ts';
import { isCancellation, type WorkerClient } from '../worker/worker-client.ts';

/** The progress or result of packing a connector. */
export type PackingState =
  | { readonly name: 'packing'; readonly source: ConnectorSource }
  | { readonly name: 'saved'; readonly source: ConnectorSource; readonly archive: PackedArchive }
  | { readonly name: 'refused'; readonly source: ConnectorSource; readonly message: string };

/** Packs connectors into archives. */
export interface Packing {
  /** Describes the latest `pack` call. Undefined before the first one, and after a cancel. */
  readonly state: ReadonlySignal<PackingState | undefined>;
  /** Packs the connector, and saves the archive as a download. */
  pack(source: ConnectorSource): Promise<void>;
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
    async pack(source) {
      const packing: PackingState = { name: 'packing', source };
      state.value = packing;
      const next = await packConnector(client, source);
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
