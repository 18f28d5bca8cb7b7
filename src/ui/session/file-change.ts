import type { NewFiles } from '../../core/contract/change.ts';
import type { ConnectorFiles } from '../../core/contract/connector-source.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How one file changes: at an offset, bytes make way for others. Small, even in a large file, so that many can be kept. */
export interface FileChange {
  readonly path: string;
  readonly at: number;
  /** Undefined if there was no such file. */
  readonly removed: Bytes | undefined;
  /** Undefined if the file goes. */
  readonly inserted: Bytes | undefined;
}

/** Returns how the files change, without those that stay as they are. */
export function changesTo(files: ConnectorFiles, newFiles: NewFiles): readonly FileChange[] {
  return [...newFiles].flatMap(([path, now]) => {
    const old = files.get(path);
    const change = old && now ? spliceOf(old, now) : { at: 0, removed: old, inserted: now };
    const isSame = change.removed?.length === change.inserted?.length && !change.removed?.length;
    return isSame && (old === undefined) === (now === undefined) ? [] : [{ path, ...change }];
  });
}

/** Applies changes that were made to exactly these files. */
export function applyChanges(
  files: ConnectorFiles,
  changes: readonly FileChange[],
): ConnectorFiles {
  const next = new Map(files);
  for (const { path, at, removed, inserted } of changes) {
    if (inserted === undefined) next.delete(path);
    else next.set(path, spliced(next.get(path), at, removed?.length ?? 0, inserted));
  }
  return next;
}

/** Returns the changes that undo these. */
export function reversed(changes: readonly FileChange[]): readonly FileChange[] {
  return changes.map(({ removed, inserted, ...rest }) => {
    return { ...rest, removed: inserted, inserted: removed };
  });
}

function spliceOf(old: Bytes, now: Bytes): Omit<FileChange, 'path'> {
  const shorter = Math.min(old.length, now.length);
  let at = 0;
  while (at < shorter && old[at] === now[at]) at += 1;
  let kept = 0;
  while (kept < shorter - at && old[old.length - 1 - kept] === now[now.length - 1 - kept])
    kept += 1;
  return {
    at,
    removed: old.slice(at, old.length - kept),
    inserted: now.slice(at, now.length - kept),
  };
}

function spliced(bytes: Bytes = new Uint8Array(), at: number, removed: number, inserted: Bytes) {
  const result = new Uint8Array(bytes.length - removed + inserted.length);
  result.set(bytes.subarray(0, at));
  result.set(inserted, at);
  result.set(bytes.subarray(at + removed), at + inserted.length);
  return result;
}
