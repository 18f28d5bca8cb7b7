import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { KeptDrop, OpenedDrop } from '../session/phase.ts';
import type { Edit, WorkspaceState } from '../session/workspace.ts';
import type { KeptEdits, KeptHead, KeptSummary } from './kept-head.ts';
import { type HeadOutcome, type KeptStore, newId } from './kept-store.ts';

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

type Edits = Omit<KeptEdits, 'name'>;

/** What is stored already. */
interface Progress {
  readonly id: string;
  revision: number;
  /** How many sources are stored. */
  sources: number;
  /** The number of each stored edit. */
  readonly numbers: Map<Edit, number>;
  /** The edits and profiles of the stored head, to compare. */
  stored: string;
}

/** Remembers what was loaded, by the first original source. */
const loaded = new WeakMap<ConnectorSource, Progress>();

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

/** Loads connectors as they were left. Undefined if they are not kept any more, or not as a whole. */
export async function loadDrop(store: KeptStore, id: string): Promise<KeptDrop | undefined> {
  const head = await store.readHead(id);
  if (!head) return undefined;
  const progress = {
    ...newProgress(),
    id,
    revision: head.revision,
    stored: keyOf(head.connectors),
  };
  const states: WorkspaceState[] = [];
  for (const [index, edits] of head.connectors.entries()) {
    const state = await loadWorkspace(store, progress, edits, index);
    if (!state) return undefined;
    states.push(state);
  }
  const [first] = states;
  if (!first) return undefined;
  progress.sources = states.length;
  loaded.set(first.original, progress);
  const leftOut = await store.readPart(id, 'leftOut');
  const handles = await store.readPart(id, 'handles');
  return {
    workspaces: states,
    leftOut: Array.isArray(leftOut) ? leftOut : [],
    handles: Promise.resolve(Array.isArray(handles) ? handles : []),
  };
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

function keyOf(edits: readonly Edits[]): string {
  return JSON.stringify(edits.map(({ profile, done, undone }) => [profile, done, undone]));
}

async function loadWorkspace(
  store: KeptStore,
  { id, numbers }: Progress,
  { profile, done, undone }: KeptEdits,
  index: number,
): Promise<WorkspaceState | undefined> {
  const read = async (number: number) => {
    const stored = await store.readPart(id, `edit ${number}`);
    if (!isEdit(stored)) return undefined;
    // Whoever types now begins another burst.
    const { burst, ...edit } = stored;
    numbers.set(edit, number);
    return edit;
  };
  const [original, made, taken] = await Promise.all([
    store.readPart(id, `source ${index}`),
    Promise.all(done.map(read)),
    Promise.all(undone.map(read)),
  ]);
  const isWhole = [...made, ...taken].every((edit) => edit !== undefined);
  if (!isSource(original) || !isWhole) return undefined;
  return { original, done: made.filter(isEdit), undone: taken.filter(isEdit), profile };
}

function isSource(value: unknown): value is ConnectorSource {
  return (value as ConnectorSource | undefined)?.files instanceof Map;
}

function isEdit(value: unknown): value is Edit {
  return Array.isArray((value as Edit | undefined)?.changes);
}

function editsIn({ done, undone }: WorkspaceState): readonly Edit[] {
  return [...done, ...undone];
}

function newProgress(): Progress {
  return { id: newId(), revision: 0, sources: 0, numbers: new Map(), stored: '' };
}
