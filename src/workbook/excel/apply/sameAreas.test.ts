import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameAreas } from "./sameAreas";

describe("cells of one look", () => {
  it("are gathered into as few rectangles as their rows allow", () => {
    const rows = [
      ["h", "h", "h"],
      ["p", "p", null],
      ["p", "p", "t"],
    ];
    expect(sameAreas(rows, 2, 5, String)).toEqual([
      { value: "h", range: { top: 2, left: 5, bottom: 2, right: 7 } },
      { value: "p", range: { top: 3, left: 5, bottom: 4, right: 6 } },
      { value: "t", range: { top: 4, left: 7, bottom: 4, right: 7 } },
    ]);
  });

  it("are all covered once, and no other cell is", () => {
    const cells = fc.array(
      fc.array(fc.option(fc.constantFrom("a", "b")), { minLength: 4, maxLength: 4 }),
      { maxLength: 6 }
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const painted = rows.map((line) => line.map((): string | null => null));
        for (const { value, range } of sameAreas(rows, 0, 0, String)) {
          for (let row = range.top; row <= range.bottom; row += 1) {
            for (let column = range.left; column <= range.right; column += 1) {
              expect(painted[row]?.[column]).toBeNull();
              const line = painted[row];
              if (line) line[column] = value;
            }
          }
        }
        expect(painted).toEqual(rows);
      })
    );
  });
});
