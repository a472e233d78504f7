/** What is derived from an object that never changes, found once for each. */
export function derived<K extends object, V>(find: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const value = find(from);
    known.set(from, value);
    return value;
  };
}
