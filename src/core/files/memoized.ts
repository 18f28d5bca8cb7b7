/** Something that caches values computed from it, usually a file. The cache is freed with it. */
export interface Memo {
  readonly memo: Map<unknown, unknown>;
}

/** Caches a function's result on its argument, which is usually a file. */
export function memoized<Key extends Memo, T extends NonNullable<unknown>>(
  compute: (key: Key) => T,
): (key: Key) => T {
  return (key) => {
    const cached = key.memo.get(compute) as T | undefined;
    if (cached !== undefined) return cached;
    const value = compute(key);
    key.memo.set(compute, value);
    return value;
  };
}

/** Caches a function's result per object, in a weak map. Results should be small: they may outlive the object for a while. */
export function memoizedByObject<Key extends object, T extends NonNullable<unknown>>(
  compute: (key: Key) => T,
): (key: Key) => T {
  const cache = new WeakMap<Key, T>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}
