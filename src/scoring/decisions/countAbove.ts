/**
 * How many of ascending values are greater than a limit. O(log n).
 * @example countAbove([1, 2, 2, 5], 2) // 1
 */
export function countAbove(ascending: Float64Array | readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}

/** @example ascending([3, 1, 2]) // [1, 2, 3] */
export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}
