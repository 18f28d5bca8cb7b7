import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  DraftContent,
  DraftStore,
  ReadOutcome,
  StoredDraft,
  WriteOutcome,
} from './draft-store.ts';

/** Whether the text would survive the tab. */
export type Keeping =
  | { readonly name: 'untouched' }
  | { readonly name: 'writing' }
  | { readonly name: 'kept'; readonly at: number }
  | { readonly name: 'failed'; readonly reason: string }
  /** Another tab has written; until the user has chosen, this text is kept beside the other. */
  | { readonly name: 'conflict'; readonly other: StoredDraft };

/** Writes a text down while it is typed. */
export interface Keeper {
  readonly keeping: ReadonlySignal<Keeping>;
  /** Keeps another text from now on, under that key, over what was found there. */
  adopt(key: string, found: ReadOutcome): void;
  /** To be called with each change. */
  changed(): void;
  /** Writes at once what is not yet written. */
  flush(): Promise<void>;
  /** Ends a conflict: from now on the other's revision is the one written over. Gives the other's text. */
  settle(): string | undefined;
}

/** While somebody types, a draft is written this often: a busy browser may take its time over each. */
const PAUSE = 200;
/** After a failure it is tried again. */
const AGAIN = 5000;

/** Where a text is written, and over which revision. */
interface Target {
  readonly key: string;
  revision: number;
}

/** Keeps what `content` gives. */
export function createKeeper(store: DraftStore, content: () => DraftContent): Keeper {
  const keeping = signal<Keeping>({ name: 'untouched' });
  let main: Target = { key: '', revision: 0 };
  /** Where the text goes while another tab holds the main place. */
  let beside: Target | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnwritten = false;
  let writing: Promise<void> = Promise.resolve();

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const later = (milliseconds: number) => {
    stop();
    timer = setTimeout(() => void flush(), milliseconds);
  };
  const write = async () => {
    if (!isUnwritten) return;
    isUnwritten = false;
    const target = beside ?? main;
    const outcome = await store.write(target.key, content(), target.revision);
    if (target !== (beside ?? main)) return;
    if (outcome.name === 'written') wrote(target, outcome.draft);
    else couldNot(outcome);
  };
  const wrote = (target: Target, { revision, savedAt }: StoredDraft) => {
    target.revision = revision;
    if (!beside && !isUnwritten) keeping.value = { name: 'kept', at: savedAt };
  };
  const couldNot = (outcome: Exclude<WriteOutcome, { readonly name: 'written' }>) => {
    isUnwritten = true;
    if (beside || outcome.name === 'failed') later(AGAIN);
    if (beside) return;
    keeping.value = outcome;
    if (outcome.name === 'failed') return;
    beside = { key: `${main.key} ${Date.now()}`, revision: 0 };
    later(0);
  };
  const flush = () => {
    stop();
    writing = writing.then(write);
    return writing;
  };

  return {
    keeping,
    flush,
    adopt(key, found) {
      stop();
      isUnwritten = false;
      main = { key, revision: found.name === 'found' ? found.draft.revision : 0 };
      beside = undefined;
      keeping.value = keepingOf(found);
    },
    changed() {
      const { name } = keeping.peek();
      isUnwritten = true;
      if (name === 'kept' || name === 'untouched') keeping.value = { name: 'writing' };
      if (timer === undefined) later(PAUSE);
    },
    settle() {
      const state = keeping.peek();
      if (state.name !== 'conflict') return undefined;
      main = { key: main.key, revision: state.other.revision };
      const stray = beside?.key;
      if (stray !== undefined) writing = writing.then(() => store.remove(stray));
      beside = undefined;
      keeping.value = { name: 'kept', at: state.other.savedAt };
      return state.other.text;
    },
  };
}

function keepingOf(found: ReadOutcome): Keeping {
  if (found.name === 'found') return { name: 'kept', at: found.draft.savedAt };
  return found.name === 'failed' ? found : { name: 'untouched' };
}
