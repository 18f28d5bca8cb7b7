import type { Consequence } from '../../core/contract/consequence.ts';
import type { Profile } from '../../core/contract/profile.ts';

/** What is kept of a workspace, apart from its files: its edits by their numbers. */
export interface KeptEdits {
  /** The name of the connector, or ''. */
  readonly name: string;
  readonly profile: Profile | 'auto';
  readonly done: readonly number[];
  readonly undone: readonly number[];
}

/** What the list of recent connectors shows of connectors that were dropped together. */
export interface KeptSummary {
  readonly name: string;
  /** Where it was dropped from, to tell whether the same was dropped again. */
  readonly root: string;
  readonly verdict: string;
  /** Of the gravest task. */
  readonly consequence: Consequence | undefined;
}

/** Connectors that were dropped together, as kept in this browser. Their files and edits are kept apart. */
export interface KeptHead extends KeptSummary {
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Goes up with each write from any tab. */
  readonly revision: number;
  readonly connectors: readonly KeptEdits[];
}

/** Returns the value if it is of this version. Anything may be stored there. */
export function headIn(value: unknown): KeptHead | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, name, root, verdict, savedAt, revision, connectors } =
    value as Partial<KeptHead>;
  const texts = [name, root, verdict].every((text) => typeof text === 'string');
  const numbers = [savedAt, revision].every((number) => typeof number === 'number');
  const isHead = version === 1 && texts && numbers && Array.isArray(connectors);
  return isHead ? (value as KeptHead) : undefined;
}

/** Whether the user changed any of the connectors. */
export function isEdited({ connectors }: KeptHead): boolean {
  return connectors.some(({ done, undone }) => done.length + undone.length > 0);
}
