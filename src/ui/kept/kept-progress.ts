import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Edit } from '../session/workspace.ts';
import type { KeptEdits } from './kept-head.ts';
import { newId } from './kept-store.ts';

/** What was done to a connector: its profile, and the numbers of its edits. */
export type Edits = Omit<KeptEdits, 'name'>;

/** What is stored already. */
export interface Progress {
  readonly id: string;
  revision: number;
  /** How many sources are stored. */
  sources: number;
  /** The number of each stored edit. */
  readonly numbers: Map<Edit, number>;
  /** The edits and profiles of the stored head, to compare. */
  stored: string;
}

/** Starts with nothing stored. */
export function newProgress(): Progress {
  return { id: newId(), revision: 0, sources: 0, numbers: new Map(), stored: '' };
}

/** Remembers what was loaded, by the first original source. */
export const loaded = new WeakMap<ConnectorSource, Progress>();

/** Returns a text to compare the edits and profiles by. */
export function keyOf(edits: readonly Edits[]): string {
  return JSON.stringify(edits.map(({ profile, done, undone }) => [profile, done, undone]));
}
