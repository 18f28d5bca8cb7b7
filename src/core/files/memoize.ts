/** What keeps, for as long as it is there itself, what was worked out about it. */
export interface Remembering {
  readonly memory: Map<unknown, unknown>;
}

/**
 * A function of a file that is worked out once for each, however many rules ask. It is kept in the file: in a table
 * outside, all that is known of one connector would stay until the memory of many is cleared.
 */
export function oncePer<Key extends Remembering, T extends NonNullable<unknown>>(
  make: (key: Key) => T,
): (key: Key) => T {
  return (key) => {
    const known = key.memory.get(make) as T | undefined;
    if (known !== undefined) return known;
    const made = make(key);
    key.memory.set(make, made);
    return made;
  };
}

/** The same for any other object. Keep little in it: it may stay for a while after the object is gone. */
export function oncePerPart<Key extends object, T extends NonNullable<unknown>>(
  make: (key: Key) => T,
): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
