import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Decoded } from '../../core/contract/decoded.ts';
import type { Profile } from '../../core/contract/profile.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';

/** The connector that messages are compared with. */
export interface DecodingSubject {
  readonly source: ConnectorSource;
  readonly profile: Profile;
  readonly name: string;
}

/** The progress or result of reading messages. */
export type DecodingState =
  | { readonly name: 'reading' }
  | { readonly name: 'read'; readonly decoded: Decoded; readonly source?: ConnectorSource }
  | { readonly name: 'failed' };

/** The pasted text, and what it means. Kept in memory only. */
export interface Decoding {
  readonly text: Signal<string>;
  /** Undefined before the first text. */
  readonly state: ReadonlySignal<DecodingState | undefined>;
  /** Reads the text, for the connector if there is one. A later call replaces an earlier one. */
  read(subject: DecodingSubject | undefined): Promise<void>;
}

/** Reads messages in the worker. */
export function createDecoding(client: WorkerClient): Decoding {
  const text = signal('');
  const state = signal<DecodingState | undefined>(undefined);
  return {
    text,
    state,
    async read(subject) {
      if (text.peek().trim() === '') {
        state.value = undefined;
        return;
      }
      const reading: DecodingState = { name: 'reading' };
      state.value = reading;
      const next = await readText(client, text.peek(), subject);
      if (state.peek() === reading) state.value = next;
    },
  };
}

async function readText(
  client: WorkerClient,
  text: string,
  subject: DecodingSubject | undefined,
): Promise<DecodingState | undefined> {
  try {
    const decoded = await client.decode(text, subject?.source, subject?.profile);
    return { name: 'read', decoded, ...(subject && { source: subject.source }) };
  } catch (error) {
    return isCancellation(error) ? undefined : { name: 'failed' };
  }
}
