import type { StoreRequest, ValueStore } from '../../../src/ui/base/value-store.ts';

/** Databases in memory that several tabs of a test share. */
export interface MemoryValues {
  /** Takes the place of `createStoreRequest`. */
  readonly requestTo: (database: string, name: string) => StoreRequest;
  /** Returns all keys of all databases. */
  keys(): readonly string[];
  /** Makes all further requests fail for this reason, or succeed again. */
  fail(reason: string | undefined): void;
}

/** Stores copies, as a browser does. */
export function memoryValues(): MemoryValues {
  const databases = new Map<string, Map<string, unknown>>();
  let failure: string | undefined;
  return {
    requestTo(database, name) {
      const path = `${database}/${name}`;
      const values = databases.get(path) ?? new Map<string, unknown>();
      databases.set(path, values);
      const store = storeOf(values);
      return async (run) =>
        failure === undefined
          ? { name: 'stored', value: await run(store) }
          : { name: 'failed', reason: failure };
    },
    keys: () => [...databases.values()].flatMap((values) => [...values.keys()]),
    fail(reason) {
      failure = reason;
    },
  };
}

function storeOf(values: Map<string, unknown>): ValueStore {
  return {
    get: async (key) => structuredClone(values.get(key)),
    entries: async () => structuredClone([...values]),
    async update(key, change) {
      const next = change(structuredClone(values.get(key)));
      if (next !== undefined) values.set(key, structuredClone(next));
    },
    async delete(key) {
      values.delete(key);
    },
    keys: async () => [...values.keys()],
    async deleteAll(start) {
      for (const key of values.keys()) if (key.startsWith(start)) values.delete(key);
    },
  };
}
