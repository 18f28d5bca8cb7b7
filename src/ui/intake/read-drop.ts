import type { DroppedItem } from './disk-handles.ts';
import type { Intake } from './dropped-files.ts';

/** Loaded on demand: the page shows before anything is dropped. */
export const loadReader = () => import('./read-entries.ts');

/**
 * Creates an intake from a drop or a paste. It collects the entries before it returns, because the browser clears
 * them when the event is over.
 */
export function intakeFromDrop(dropped: DataTransfer): Intake {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const entries = items.flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length > 0) {
    const handles = items.map((item: DroppedItem) =>
      item.getAsFileSystemHandle?.().catch(() => null),
    );
    return async (...args) => (await loadReader()).readEntries(entries, handles, ...args);
  }
  if (dropped.files.length > 0) return intakeFromFiles([...dropped.files]);
  const text = dropped.getData('text/plain');
  return async () => (await loadReader()).readText(text);
}

/** Creates an intake from files chosen in a dialog. */
export function intakeFromFiles(chosen: readonly File[]): Intake {
  return async (onCount) => (await loadReader()).readFiles(chosen, onCount);
}
