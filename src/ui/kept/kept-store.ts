import { createStoreRequest, type StoreRequest, type ValueStore } from '../base/value-store.ts';
import { headIn, isEdited, type KeptHead } from './kept-head.ts';

/** A kept head and its id. */
export interface KeptEntry {
  readonly id: string;
  readonly head: KeptHead;
}

/** How a head was written. It is not if another tab changed or removed the one before. */
export type HeadOutcome = 'written' | 'changed' | 'missing';

/** Stores connectors: a small head, and its parts, which are files and edits. Rejects with the reason in words. */
export interface KeptStore {
  /** The latest first. */
  list(): Promise<readonly KeptEntry[]>;
  readHead(id: string): Promise<KeptHead | undefined>;
  readPart(id: string, part: string): Promise<unknown>;
  writePart(id: string, part: string, value: unknown): Promise<void>;
  removePart(id: string, part: string): Promise<void>;
  /** Call it once the parts are written. `seen` is the revision that this tab knows, 0 if there was none. */
  writeHead(id: string, head: KeptHead, seen: number): Promise<HeadOutcome>;
  remove(id: string): Promise<void>;
  /** Removes what is too old to be listed, and parts that were left without a head. */
  prune(): Promise<void>;
}

/** How many are kept. Those that the user changed stay longer. */
const MOST_UNCHANGED = 5;
const MOST = 25;
/** Milliseconds for which another tab may write parts without a head. */
const DAY = 86_400_000;

/** Returns a new id, which starts with the time. */
export function newId(): string {
  return `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}

/** Stores connectors in IndexedDB, or where the requests lead to. */
export function createKeptStore(requestTo = createStoreRequest): KeptStore {
  const heads = rejecting(requestTo('connector-preflight-workspaces', 'workspaces'));
  const parts = rejecting(requestTo('connector-preflight-files', 'files'));

  const list = async () => {
    const entries = await heads((store) => store.entries());
    return entries
      .flatMap(([id, value]) => {
        const head = headIn(value);
        return head ? [{ id, head }] : [];
      })
      .sort((one, other) => other.head.savedAt - one.head.savedAt);
  };
  const remove = async (id: string) => {
    await heads((store) => store.delete(id));
    await parts((store) => store.deleteAll(`${id} `));
  };

  return {
    list,
    readHead: async (id) => headIn(await heads((store) => store.get(id))),
    readPart: (id, part) => parts((store) => store.get(`${id} ${part}`)),
    writePart: (id, part, value) => parts((store) => store.update(`${id} ${part}`, () => value)),
    removePart: (id, part) => parts((store) => store.delete(`${id} ${part}`)),
    async writeHead(id, head, seen) {
      let outcome: HeadOutcome = 'written';
      await heads((store) =>
        store.update(id, (current) => {
          outcome = outcomeOf(headIn(current), seen);
          return outcome === 'written' ? head : undefined;
        }),
      );
      return outcome;
    },
    remove,
    async prune() {
      const entries = await list();
      const unchanged = entries.filter(({ head }) => !isEdited(head));
      const old = [...unchanged.slice(MOST_UNCHANGED), ...entries.slice(MOST)];
      for (const { id } of old) await remove(id);
      const known = await heads((store) => store.keys());
      await parts((store) => removeOrphans(store, new Set(known)));
    },
  };
}

function rejecting(request: StoreRequest) {
  return async <T>(run: (store: ValueStore) => Promise<T>): Promise<T> => {
    const answer = await request(run);
    if (answer.name === 'failed') throw new Error(answer.reason);
    return answer.value;
  };
}

function outcomeOf(current: KeptHead | undefined, seen: number): HeadOutcome {
  if ((current?.revision ?? 0) === seen) return 'written';
  return current ? 'changed' : 'missing';
}

async function removeOrphans(store: ValueStore, known: ReadonlySet<string>): Promise<void> {
  const ids = new Set((await store.keys()).map((key) => key.split(' ')[0] ?? ''));
  for (const id of ids) {
    const isOld = Date.now() - Number.parseInt(id, 10) > DAY;
    if (isOld && !known.has(id)) await store.deleteAll(`${id} `);
  }
}
