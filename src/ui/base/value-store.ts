import { withTimeout } from './with-timeout.ts';

/** Values by key in this browser's IndexedDB. Rejects if the browser does not read or store them. */
export interface ValueStore {
  get(key: string): Promise<unknown>;
  entries(): Promise<readonly (readonly [string, unknown])[]>;
  /** Replaces a value, unless the change returns undefined. Nobody else can write between the read and the write. */
  update(key: string, change: (current: unknown) => unknown): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Deletes each value whose key starts so. */
  deleteAll(start: string): Promise<void>;
}

/** The result of a request: its answer, or why the browser stores nothing. */
export type Stored<T> =
  | { readonly name: 'stored'; readonly value: T }
  | { readonly name: 'failed'; readonly reason: string };

/** Runs a request on a store. Never rejects, and answers within a few seconds. */
export type StoreRequest = <T>(run: (store: ValueStore) => Promise<T>) => Promise<Stored<T>>;

/** Opens the store in this database with the first request, and again after a failure. */
export function createStoreRequest(database: string, name: string): StoreRequest {
  let values: ValueStore | undefined;
  return async (run) => {
    try {
      values ??= createValueStore(database, name);
      return { name: 'stored', value: await withTimeout(run(values)) };
    } catch (error) {
      values = undefined;
      return { name: 'failed', reason: storageFault(error) };
    }
  };
}

/** Creates the store of values in this database. The database is opened on first use. */
export function createValueStore(database: string, name: string): ValueStore {
  let opening: Promise<IDBDatabase> | undefined;
  const open = () => {
    opening ??= openDatabase(database, name, () => {
      opening = undefined;
    });
    return opening;
  };
  const read = async <T>(request: Request<T>) =>
    inTransaction(await open(), name, 'readonly', request);
  const write = async (request: Request<void>) =>
    inTransaction(await open(), name, 'readwrite', request);
  return {
    get: (key) =>
      read((store) => {
        const value = store.get(key);
        return () => value.result;
      }),
    entries: () =>
      read((store) => {
        const keys = store.getAllKeys();
        const values = store.getAll();
        return () => keys.result.map((key, index) => [String(key), values.result[index]] as const);
      }),
    update: (key, change) =>
      write((store) => {
        const current = store.get(key);
        current.onsuccess = () => {
          const next = change(current.result);
          if (next !== undefined) store.put(next, key);
        };
        return () => {};
      }),
    delete: (key) =>
      write((store) => {
        store.delete(key);
        return () => {};
      }),
    keys: () =>
      read((store) => {
        const keys = store.getAllKeys();
        return () => keys.result.map(String);
      }),
    deleteAll: (start) =>
      write((store) => {
        store.delete(IDBKeyRange.bound(start, `${start}\uffff`));
        return () => {};
      }),
  };
}

/** Says why the browser did not store a value. */
export function storageFault(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'This browser has no storage space left.';
  }
  return 'This browser stores nothing for this page, for example because this is a private window.';
}

/** Requests something, and returns a function that reads the answer once the transaction is complete. */
type Request<T> = (store: IDBObjectStore) => () => T;

function inTransaction<T>(
  database: IDBDatabase,
  name: string,
  mode: IDBTransactionMode,
  request: Request<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    const answer = request(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(answer());
    transaction.onabort = () => reject(transaction.error);
  });
}

function openDatabase(database: string, name: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // Safari sometimes closes a database by itself.
      request.result.onclose = onClose;
      resolve(request.result);
    };
  });
}
