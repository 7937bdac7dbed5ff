/**
 * Computes once for each object that a statement returned, because several fields are made of one object.
 * Nothing is kept for longer than the object.
 */
export function oncePerObject<T extends object>(
  compute: (read: unknown) => T,
): (read: unknown) => T {
  const known = new WeakMap<object, T>();
  return (read) => {
    if (typeof read !== 'object' || read === null) return compute(read);
    const result = known.get(read) ?? compute(read);
    known.set(read, result);
    return result;
  };
}

/** Computes again only when the key is another object than the time before. */
export function oncePerLatest<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  let latest: { readonly key: K; readonly result: T } | null = null;
  return (key) => {
    if (latest?.key !== key) latest = { key, result: compute(key) };
    return latest.result;
  };
}
