import type { CellRange } from "../../../cells/address";

/**
 * Cells of the same value gathered into rectangles: first along rows, then downwards. Null belongs to none.
 * @example sameAreas([["a", "a"], ["a", "a"]], 3, 5) // [{ value: "a", range: F4:G5 as a range }]
 */
export function sameAreas<Value>(
  rows: readonly (readonly (Value | null)[])[],
  top: number,
  left: number,
  keyOf: (value: Value) => string
): readonly { value: Value; range: CellRange }[] {
  interface Area {
    readonly value: Value;
    readonly key: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    bottom: number;
  }
  const areas: Area[] = [];
  let above = new Map<string, Area>();
  rows.forEach((line, down) => {
    const row = top + down;
    const here = new Map<string, Area>();
    for (let column = 0; column < line.length;) {
      const value = line[column] ?? null;
      if (value === null) {
        column += 1;
        continue;
      }
      const key = keyOf(value);
      let end = column + 1;
      for (let next = line[end] ?? null; next !== null && keyOf(next) === key;) {
        end += 1;
        next = line[end] ?? null;
      }
      const place = `${column} ${end} ${key}`;
      const growing = above.get(place);
      if (growing) growing.bottom = row;
      const area = growing ?? {
        value,
        key,
        left: left + column,
        right: left + end - 1,
        top: row,
        bottom: row,
      };
      if (!growing) areas.push(area);
      here.set(place, area);
      column = end;
    }
    above = here;
  });
  return areas.map((area) => ({
    value: area.value,
    range: { top: area.top, left: area.left, bottom: area.bottom, right: area.right },
  }));
}
