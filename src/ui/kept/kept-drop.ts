import type { OpenedDrop } from '../session/phase.ts';
import type { Edit, WorkspaceState } from '../session/workspace.ts';
import type { KeptHead, KeptSummary } from './kept-head.ts';
import { type Edits, keyOf, loaded, newProgress, type Progress } from './kept-progress.ts';
import type { HeadOutcome, KeptStore } from './kept-store.ts';

/** How a drop was stored. A copy is under another id, because another tab changed what was stored. */
export type KeepOutcome = 'kept' | 'copied';

/** Connectors that were dropped together, and what of them is stored. */
export interface StoredDrop {
  readonly id: string;
  /** Whether all is stored as it is now. */
  isStored(): boolean;
  /** Stores what is not stored yet. Rejects with the reason in words. */
  save(summary: KeptSummary, names: readonly string[]): Promise<KeepOutcome>;
}

/** Returns how to store a drop. One that was loaded is stored where it came from. */
export function storedDropOf(store: KeptStore, opened: OpenedDrop): StoredDrop {
  const { list, leftOut } = opened;
  const workspaces = list.connectors.map(({ workspace }) => workspace);
  const [first] = workspaces;
  let progress = (first && loaded.get(first.original)) ?? newProgress();
  const statesNow = () => workspaces.map(({ state }) => state.peek());
  const writeDrop = async (id: string) => {
    await store.writePart(id, 'leftOut', leftOut);
    // Not every browser stores them. Then files are not read again after a reload.
    const handles = (await opened.handles) ?? [];
    await store.writePart(id, 'handles', handles).catch(() => {});
  };

  return {
    get id() {
      return progress.id;
    },
    isStored: () => keyOf(editsOf(progress, statesNow())) === progress.stored,
    async save(summary, names) {
      const states = statesNow();
      if (progress.sources === 0) await writeDrop(progress.id);
      const outcome = await writeChanges(store, progress, states, names, summary);
      if (outcome === 'written') return 'kept';
      progress = newProgress();
      await writeDrop(progress.id);
      await writeChanges(store, progress, states, names, summary);
      return outcome === 'changed' ? 'copied' : 'kept';
    },
  };
}

/** Stores edits and the head. What another tab has stored stays, if there is nothing to add to it. */
async function writeChanges(
  store: KeptStore,
  progress: Progress,
  states: readonly WorkspaceState[],
  names: readonly string[],
  summary: KeptSummary,
): Promise<HeadOutcome> {
  await writeParts(store, progress, states);
  const { id, revision: seen } = progress;
  const edits = editsOf(progress, states);
  const stored = keyOf(edits);
  const isChanged = stored !== progress.stored;
  const revision = isChanged ? seen + 1 : seen;
  const outcome = await store.writeHead(id, { ...headOf(edits, names, summary), revision }, seen);
  if (outcome === 'changed' && !isChanged) return 'written';
  if (outcome !== 'written') return outcome;
  Object.assign(progress, { revision, stored });
  await removeUnused(store, progress, states);
  return outcome;
}

async function writeParts(
  store: KeptStore,
  progress: Progress,
  states: readonly WorkspaceState[],
): Promise<void> {
  const { id, numbers } = progress;
  for (const { original } of states.slice(progress.sources)) {
    await store.writePart(id, `source ${progress.sources}`, original);
    progress.sources += 1;
  }
  for (const edit of states.flatMap(editsIn)) {
    if (numbers.has(edit)) continue;
    const number = newNumber();
    await store.writePart(id, `edit ${number}`, edit);
    numbers.set(edit, number);
  }
}

/** Another tab with the same connector writes edits too, and must not get the same number. */
function newNumber(): number {
  return Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
}

async function removeUnused(
  store: KeptStore,
  { id, numbers }: Progress,
  states: readonly WorkspaceState[],
): Promise<void> {
  const used = new Set(states.flatMap(editsIn));
  for (const [edit, number] of numbers) {
    if (used.has(edit)) continue;
    numbers.delete(edit);
    await store.removePart(id, `edit ${number}`);
  }
}

function editsOf({ numbers }: Progress, states: readonly WorkspaceState[]): readonly Edits[] {
  const numberOf = (edit: Edit) => numbers.get(edit) ?? -1;
  return states.map(({ done, undone, profile }) => {
    return { profile, done: done.map(numberOf), undone: undone.map(numberOf) };
  });
}

function headOf(
  edits: readonly Edits[],
  names: readonly string[],
  summary: KeptSummary,
): Omit<KeptHead, 'revision'> {
  const connectors = edits.map((each, index) => ({ name: names[index] ?? '', ...each }));
  return { ...summary, version: 1, savedAt: Date.now(), connectors };
}

function editsIn({ done, undone }: WorkspaceState): readonly Edit[] {
  return [...done, ...undone];
}
