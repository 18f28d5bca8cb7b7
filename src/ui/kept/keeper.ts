import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { type KeptDrop, type OpenedDrop, openedIn, type Phase } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import { isTooLarge } from './drop-size.ts';
import { writeOpenHint, writeRecentCount } from './hints.ts';
import { type KeepOutcome, type StoredDrop, storedDropOf } from './kept-drop.ts';
import { isEdited, type KeptSummary } from './kept-head.ts';
import type { KeptEntry, KeptStore } from './kept-store.ts';
import { loadDrop } from './load-drop.ts';
import { namesIn, summaryOf } from './summary.ts';

/** Whether the open connector is kept in this browser. */
export type KeepState =
  | { readonly name: 'none' }
  | { readonly name: 'kept' }
  /** Another tab changed the same connector, so the one in this tab is kept as a copy. */
  | { readonly name: 'copied' }
  | { readonly name: 'failed'; readonly reason: string };

/** Keeps open connectors in this browser, with all that was done to them. */
export interface Keeper {
  readonly state: ReadonlySignal<KeepState>;
  /** What is kept, the latest first. Undefined until it is known. */
  readonly recent: ReadonlySignal<readonly KeptEntry[] | undefined>;
  /** Loads what is kept, to open it. Undefined if it is gone. */
  load(id: string): Promise<KeptDrop | undefined>;
  /** Returns the id under which the open connector is kept. */
  openId(): string | undefined;
  /** Keeps the folder on disk that the user chose for a connector of the open drop, where the browser can. */
  keepFolder(root: string, folder: FileSystemDirectoryHandle): Promise<void>;
  /** Returns the folder that was kept for a connector of the open drop. */
  folderOf(root: string): Promise<FileSystemDirectoryHandle | undefined>;
  /** Removes what is kept. Returns the names of connectors of which nothing is left. */
  forget(id: string): Promise<readonly string[]>;
  /** Stores what has changed now. */
  flush(): Promise<void>;
}

/** What the page last knew of a drop. */
interface Shown {
  readonly summary: KeptSummary;
  readonly names: readonly string[];
}

/** Milliseconds from a change to its storing. */
const SAVE_DELAY = 200;
const RETRY_DELAY = 5000;

/** Follows the session, and stores each change within a second. */
export function createKeeper(store: KeptStore, { phase }: Pick<Session, 'phase'>): Keeper {
  const state = signal<KeepState>({ name: 'none' });
  const recent = signal<readonly KeptEntry[] | undefined>(undefined);
  const drops = new WeakMap<OpenedDrop, StoredDrop>();
  /** What may not be stored as it is. */
  const changed = new Map<OpenedDrop, Shown>();
  let current: OpenedDrop | undefined;
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const refresh = async () => {
    recent.value = await store.list().catch(() => []);
    writeRecentCount(recent.value.length);
  };
  const openId = () => current && drops.get(current)?.id;
  const remember = () => {
    const now = phase.peek();
    const id = openId();
    if (id === undefined) return;
    const { connectors } = current?.list ?? { connectors: [] };
    const index =
      'workspace' in now ? connectors.findIndex((each) => each.workspace === now.workspace) : -1;
    writeOpenHint({ id, ...(index >= 0 && { index }) });
  };
  const saveAll = async () => {
    for (const [opened, last] of [...changed]) {
      changed.delete(opened);
      if (opened === current || !drops.get(opened)?.isStored()) await save(opened, last);
    }
  };
  const save = async (opened: OpenedDrop, last: Shown) => {
    try {
      const outcome = await storeDrop(opened, last);
      if (opened === current) onKept(outcome);
    } catch (error) {
      if (opened === current) onFailed(opened, last, error);
    }
    await refresh();
  };
  const storeDrop = async (opened: OpenedDrop, { summary, names }: Shown) => {
    if (isTooLarge(opened)) throw new Error('The connectors are too large.');
    const known = drops.get(opened);
    const drop = known ?? storedDropOf(store, opened);
    drops.set(opened, drop);
    const outcome = await drop.save(summary, names);
    if (!known) await replaceOlder(drop.id, summary);
    return outcome;
  };
  const onKept = (outcome: KeepOutcome) => {
    remember();
    if (state.peek().name !== 'copied') state.value = { name: outcome };
  };
  const onFailed = (opened: OpenedDrop, last: Shown, error: unknown) => {
    state.value = { name: 'failed', reason: error instanceof Error ? error.message : '' };
    if (!changed.has(opened)) changed.set(opened, last);
    scheduleIn(RETRY_DELAY);
  };
  /** The same connector was dropped again. What was not changed is not needed twice. */
  const replaceOlder = async (id: string, { name, root }: KeptSummary) => {
    const older = (await store.list()).filter(({ id: other, head }) => {
      return other !== id && head.name === name && head.root === root && !isEdited(head);
    });
    for (const entry of older) await store.remove(entry.id);
    await store.prune();
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    saving = saving.then(saveAll);
    return saving;
  };
  const storedId = async () => {
    const opened = current;
    await flush();
    return opened && drops.get(opened)?.id;
  };
  const scheduleIn = (milliseconds: number) => {
    timer ??= setTimeout(() => void flush(), milliseconds);
  };

  /** What was typed last becomes an edit only when the editor is gone, so this is stored a little later. */
  const leave = () => {
    if (current && shown) changed.set(current, shown);
    current = undefined;
    shown = undefined;
    state.value = { name: 'none' };
    scheduleIn(SAVE_DELAY);
  };
  const follow = (next: Phase) => {
    const opened = openedIn(next);
    if (next.name === 'empty' && current) {
      writeOpenHint(undefined);
      leave();
    }
    if (!opened || (next.name === 'choosing' && opened.list.checking.value)) return;
    for (const { workspace } of opened.list.connectors) workspace.state.value;
    untracked(() => {
      if (opened !== current) leave();
      current = opened;
      remember();
      const summary = summaryOf(next) ?? shown?.summary;
      if (!summary) return;
      shown = { summary, names: namesIn(next) };
      changed.set(opened, shown);
      scheduleIn(SAVE_DELAY);
    });
  };
  effect(() => follow(phase.value));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
    else void refresh();
  });
  void refresh();

  return {
    state,
    recent,
    async load(id) {
      const kept = await loadDrop(store, id).catch(() => undefined);
      if (!kept) await refresh();
      return kept;
    },
    openId,
    async keepFolder(root, folder) {
      const id = await storedId();
      if (id !== undefined) await store.writePart(id, partOf(root), folder).catch(() => {});
    },
    async folderOf(root) {
      const id = await storedId();
      const folder = id && (await store.readPart(id, partOf(root)).catch(() => undefined));
      return folder as FileSystemDirectoryHandle | undefined;
    },
    async forget(id) {
      await flush();
      const head = await store.readHead(id).catch(() => undefined);
      await store.remove(id).catch(() => undefined);
      await refresh();
      const left = recent.peek()?.flatMap((entry) => entry.head.connectors) ?? [];
      const names = new Set(head?.connectors.map(({ name }) => name));
      for (const { name } of left) names.delete(name);
      return [...names];
    },
    flush,
  };
}

function partOf(root: string): string {
  return `folder ${root}`;
}
