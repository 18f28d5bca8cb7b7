import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  DraftContent,
  DraftStore,
  ReadOutcome,
  StoredDraft,
  WriteOutcome,
} from './draft-store.ts';

/** Whether the text is stored in this browser. */
export type SaveState =
  | { readonly name: 'unchanged' }
  | { readonly name: 'saving' }
  | { readonly name: 'saved'; readonly at: number }
  | { readonly name: 'failed'; readonly reason: string }
  /** Another tab saved a different text. Until the user chooses, this text is saved as a copy. */
  | { readonly name: 'conflict'; readonly other: StoredDraft };

/** Saves a draft while the user types. */
export interface DraftSaver {
  readonly saveState: ReadonlySignal<SaveState>;
  /** Switches to another draft. `found` is what the store holds under `key`. */
  open(key: string, found: ReadOutcome): void;
  /** Schedules a save. Call it after each change. */
  schedule(): void;
  /** Saves pending changes now. */
  flush(): Promise<void>;
  /** Ends a conflict, so that the next save overwrites the other tab's draft. Returns that draft's text. */
  resolveConflict(): string | undefined;
}

/** Milliseconds from a change to its save. Short, because a busy browser adds its own delay. */
const SAVE_DELAY = 200;
const RETRY_DELAY = 5000;

/** The key to save under, and the revision that the next save overwrites. */
interface Target {
  readonly key: string;
  revision: number;
}

/** Saves what `getContent` returns at that moment. */
export function createDraftSaver(store: DraftStore, getContent: () => DraftContent): DraftSaver {
  const saveState = signal<SaveState>({ name: 'unchanged' });
  let main: Target = { key: '', revision: 0 };
  /** Set during a conflict, while another tab owns `main`. */
  let copy: Target | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let saving: Promise<void> = Promise.resolve();

  const stopTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flushAfter = (milliseconds: number) => {
    stopTimer();
    timer = setTimeout(() => void flush(), milliseconds);
  };
  const save = async () => {
    if (!isDirty) return;
    isDirty = false;
    const target = copy ?? main;
    const outcome = await store.write(target.key, getContent(), target.revision);
    if (target !== (copy ?? main)) return;
    if (outcome.name === 'written') onSaved(target, outcome.draft);
    else onFailed(outcome);
  };
  const onSaved = (target: Target, { revision, savedAt }: StoredDraft) => {
    target.revision = revision;
    if (!copy && !isDirty) saveState.value = { name: 'saved', at: savedAt };
  };
  const onFailed = (outcome: Exclude<WriteOutcome, { readonly name: 'written' }>) => {
    isDirty = true;
    if (copy || outcome.name === 'failed') flushAfter(RETRY_DELAY);
    if (copy) return;
    saveState.value = outcome;
    if (outcome.name === 'failed') return;
    copy = { key: `${main.key} ${Date.now()}`, revision: 0 };
    flushAfter(0);
  };
  const flush = () => {
    stopTimer();
    saving = saving.then(save);
    return saving;
  };

  return {
    saveState,
    flush,
    open(key, found) {
      stopTimer();
      isDirty = false;
      main = { key, revision: found.name === 'found' ? found.draft.revision : 0 };
      copy = undefined;
      saveState.value = initialState(found);
    },
    schedule() {
      const { name } = saveState.peek();
      isDirty = true;
      if (name === 'saved' || name === 'unchanged') saveState.value = { name: 'saving' };
      if (timer === undefined) flushAfter(SAVE_DELAY);
    },
    resolveConflict() {
      const state = saveState.peek();
      if (state.name !== 'conflict') return undefined;
      main = { key: main.key, revision: state.other.revision };
      const copyKey = copy?.key;
      if (copyKey !== undefined) saving = saving.then(() => store.remove(copyKey));
      copy = undefined;
      saveState.value = { name: 'saved', at: state.other.savedAt };
      return state.other.text;
    },
  };
}

function initialState(found: ReadOutcome): SaveState {
  if (found.name === 'found') return { name: 'saved', at: found.draft.savedAt };
  return found.name === 'failed' ? found : { name: 'unchanged' };
}
