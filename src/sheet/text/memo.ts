/** The same of things that go with what they belong to: each is understood once, as long as it is there. */
export function memoisedOf<Key extends object, Result>(
  understand: (key: Key) => Result
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = understand(key);
    known.set(key, result);
    return result;
  };
}

/** The same of two things that belong together. */
export function memoisedOfTwo<One extends object, Other extends object, Result>(
  understand: (one: One, other: Other) => Result
): (one: One, other: Other) => Result {
  const ofOne = memoisedOf((one: One) => memoisedOf((other: Other) => understand(one, other)));
  return (one, other) => ofOne(one)(other);
}

/** Labels repeat down a sheet; each is understood once. Bounded, so that long lists of names do not pile up. */
export function memoised<Result>(
  understand: (label: string) => Result,
  bound = 4096
): (label: string) => Result {
  const known = new Map<string, Result>();
  return (label) => {
    const found = known.get(label);
    if (found !== undefined) return found;
    if (known.size >= bound) known.clear();
    const result = understand(label);
    known.set(label, result);
    return result;
  };
}
