import type { ChangeSet } from '@codemirror/state';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { OutlineItem } from '../../core/contract/outline.ts';
import { placeOf, type TextVersion } from './text-version.ts';

/** A file as the workspace has it, with its text and what was typed since. */
export interface OpenFile {
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** Undefined if there is no text. */
  readonly version: TextVersion | undefined;
}

/** The parts of the open file, where they are in the editor. */
export interface Outline {
  /** Empty until they are known, and if the file has none. */
  readonly items: ReadonlySignal<readonly OutlineItem[]>;
  /** Reads the parts of the file, unless they are known. */
  read(path: string, now: () => OpenFile): Promise<void>;
  /** Moves the parts with the text. */
  change(changes: ChangeSet): void;
  clear(): void;
  /** Returns the offset of a part in the editor. */
  offsetOf(item: OutlineItem): number | undefined;
}

/** Starts without any parts. */
export function createOutline(api: Pick<ConnectorApi, 'outline'>): Outline {
  const items = signal<readonly OutlineItem[]>([]);
  /** The version that the parts are of. */
  let read: (TextVersion & { readonly bytes: Uint8Array }) | undefined;

  return {
    items,
    async read(path, now) {
      const { bytes } = now();
      if (!bytes || bytes === read?.bytes || !path.endsWith('.json')) return;
      const found = await api.outline(path, bytes).catch(() => undefined);
      const { bytes: current, version } = now();
      // The next report asks again.
      if (!found || bytes !== current || !version) return;
      read = { ...version, bytes };
      items.value = found;
    },
    change(changes) {
      if (read) read = { ...read, changes: read.changes.compose(changes) };
    },
    clear() {
      read = undefined;
      items.value = [];
    },
    offsetOf: ({ start }) => read && placeOf(read, start),
  };
}
