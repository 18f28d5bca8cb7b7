import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { KeptDrop } from '../session/phase.ts';
import type { Edit, WorkspaceState } from '../session/workspace.ts';
import type { KeptEdits } from './kept-head.ts';
import { keyOf, loaded, newProgress, type Progress } from './kept-progress.ts';
import type { KeptStore } from './kept-store.ts';

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
