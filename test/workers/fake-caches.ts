/** A `CacheStorage` in memory, as far as the page's copy uses it. */
export function fakeCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const urlOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
  const cacheOf = (store: Map<string, Response>) => ({
    match: async (key: RequestInfo | URL) => store.get(urlOf(key))?.clone(),
    put: async (key: RequestInfo | URL, response: Response) => {
      store.set(urlOf(key), response);
    },
    keys: async () => [...store.keys()].map((url) => new Request(url)),
    delete: async (key: RequestInfo | URL) => store.delete(urlOf(key)),
  });
  const caches = {
    async open(name: string) {
      const store = stores.get(name) ?? new Map();
      stores.set(name, store);
      return cacheOf(store);
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  return caches as unknown as CacheStorage;
}
