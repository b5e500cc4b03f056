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
