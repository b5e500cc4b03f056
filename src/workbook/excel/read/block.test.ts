import { describe, expect, it } from "vitest";
import { areaOf, bands, packed } from "./block";

describe("blocks of bounded size", () => {
  it.each([
    [{ top: 0, left: 0, bottom: 39_999, right: 9 }, 30_000, 14],
    [{ top: 5, left: 0, bottom: 5, right: 16_383 }, 500, 1],
    [{ top: 0, left: 3, bottom: 99, right: 3 }, 100, 1],
  ])("%o in blocks of %i cells: %i", (range, cells, count) => {
    const list = bands(range, cells);
    expect(list).toHaveLength(count);
    expect(list.reduce((sum, band) => sum + areaOf(band), 0)).toBe(areaOf(range));
    expect(list[0]?.top).toBe(range.top);
    expect(list.at(-1)?.bottom).toBe(range.bottom);
  });

  it("go together as long as they fit", () => {
    expect(packed([3, 3, 3, 9, 1, 1], (cost) => cost, 6)).toEqual([[3, 3], [3], [9], [1, 1]]);
  });
});
