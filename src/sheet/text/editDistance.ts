/** Rows of the reckoning, used again: most texts of a sheet are held against hundreds of names. */
let [beforeLast, last, row]: [Uint16Array, Uint16Array, Uint16Array] = rowsOf(128);

/**
 * Letters to change, add, drop or swap to make one text of another; stops counting past `limit`.
 * @example editDistance("thanh toan", "thnah toan", 2) // 1
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const width = other.length;
  if (width >= row.length) [beforeLast, last, row] = rowsOf(width * 2);
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    if (nextRow(one, other, i) > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[width] ?? limit + 1;
}

/** Reckons the row of a letter, and answers its least number. */
function nextRow(one: string, other: string, i: number): number {
  const letter = one.charCodeAt(i - 1);
  const before = one.charCodeAt(i - 2);
  row[0] = i;
  let least = i;
  let left = i;
  let corner = i - 1;
  for (let j = 1; j <= other.length; j += 1) {
    const here = other.charCodeAt(j - 1);
    const above = last[j] ?? 0;
    const changed = corner + (letter === here ? 0 : 1);
    let cost = Math.min(left + 1, above + 1, changed);
    if (letter === other.charCodeAt(j - 2) && before === here)
      cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
    row[j] = cost;
    left = cost;
    corner = above;
    least = Math.min(least, cost);
  }
  return least;
}

function rowsOf(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}
