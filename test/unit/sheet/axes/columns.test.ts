import { describe, expect, it } from "vitest";
import type { CellRange } from "../../../../src/cells/address";
import type { Assumptions } from "../../../../src/sheet/axes/column";
import { merge, type Rows } from "../../layouts/told";
import { readColumns } from "./blocks";

/** Kind, head and measure of each column. */
const read = (rows: Rows, merges: readonly CellRange[] = [], assume: Assumptions = {}) =>
  readColumns(rows, merges, assume).map(({ kind, head, measure }) =>
    [kind, head, measure].filter((each) => each !== null).join(" ")
  );
const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];

describe("what a column is", () => {
  it("by its lowest heading", () => {
    expect(
      read(
        [
          ["Đơn vị", "Điểm", null],
          [null, "Tỷ lệ", "Xếp hạng"],
          ["Xã An Bình", 90, 2],
        ],
        [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
      )
    ).toEqual(["key unit", "figure percent", "figure rank"]);
  });

  it("a head of units over two names of groups or more heads groups", () => {
    const down = (...names: readonly string[]): Rows => [
      ["Đơn vị", "Điểm"],
      ...names.map((name) => [name, 17]),
    ];
    expect(read(down("Công khai, minh bạch", "Tiến độ giải quyết"))[0]).toBe("key group");
    expect(read(down("Tổng điểm", "Xếp hạng"))[0]).toBe("key group");
    expect(read(down("Công khai, minh bạch"))[0]).toBe("key unit");
    expect(read(down("Xã An Bình", "Tổng điểm", "Xếp hạng"))[0]).toBe("key unit");
  });

  it("a year over three names of groups is their title", () => {
    const under = (names: readonly string[]) =>
      read([["Năm 2026", "Điểm"], ...names.map((name) => [name, 17])])[0];
    expect(under(groups)).toBe("key");
    expect(under(groups.slice(0, 2))).toBe("figure");
  });

  it("months typed as “9/2026” are names", () => {
    expect(
      read([
        [null, "Tổng điểm", "Xếp hạng"],
        ["9/2026", 90, 1],
        ["10/2026", 91, 2],
      ])[0]
    ).toBe("key");
    expect(
      read([
        ["Tháng", "Hạng"],
        ["9/2026", "9/114"],
        ["10/2026", "10/114"],
      ])
    ).toEqual(["key period", "figure rank"]);
  });

  it("a column that counts on before the names is numbering, with blanks between", () => {
    const numbered = (...numbers: readonly (number | null)[]): Rows => [
      [null, "Nhóm", "Điểm"],
      ...numbers.map((number, at) => [number, groups[at] ?? "Mức độ hài lòng", 17.5]),
    ];
    expect(read(numbered(1, 2, 3))[0]).toBe("aside");
    expect(read(numbered(1, null, 2))[0]).toBe("aside");
    expect(read(numbered(7, 8))[0]).toBe("aside");
    expect(read(numbered(1))[0]).toBe("figure");
    expect(read(numbered(1, 3))[0]).toBe("figure");
    expect(read(numbered(1, 1))[0]).toBe("figure");
  });

  it("a head merged over the names of figure columns is their title", () => {
    const rows: Rows = [
      ["Nhóm", "Đơn vị", null],
      [null, "Xã An Bình", "Xã Tân Phú"],
      ["Công khai, minh bạch", 17, 18],
      ["Số hóa hồ sơ", 20, 21],
    ];
    expect(read(rows, [merge(0, 0, 1, 0), merge(0, 1, 0, 2)])).toEqual([
      "key group",
      "figure unit",
      "figure unit",
    ]);
  });
});

describe("what a column without a heading measures, by its figures", () => {
  const byFigures = (...rows: Rows) =>
    read([["Nhóm", null, null], ...rows], [], { columnsByFigures: true }).slice(1);
  const [first = "", second = "", third = ""] = groups;

  it("the groups' own maxima, and points within them", () => {
    expect(byFigures([first, 18, 17], [second, 20, 19])).toEqual([
      "figure maxPoints",
      "figure points",
    ]);
    expect(byFigures([first, 18, 17], [second, 20, 19], ["Tổng", 100, 90])).toEqual([
      "figure maxPoints",
      "figure points",
    ]);
    expect(byFigures([first, 18, 17], ["Tổng", 100, 90])).toEqual([
      "figure maxPoints",
      "figure points",
    ]);
    expect(byFigures([first, 18, 17], [second, 20, 19], [third, 22, 23])[1]).toBe("figure");
    expect(byFigures([first, 18, 17], [second, 20, -1])[1]).toBe("figure");
  });

  it("nothing from a single row", () => {
    expect(byFigures([first, 18, 17])).toEqual(["figure", "figure"]);
    expect(byFigures([first, 18, 17], ["Khác", 5, 6])).toEqual(["figure", "figure"]);
  });

  it("a full score where no other figures stand beside", () => {
    expect(byFigures([first, 18], [second, 20])).toEqual(["figure points"]);
    expect(
      read(
        [
          ["Nhóm", null, "Điểm"],
          [first, 18],
          [second, 20],
        ],
        [],
        { columnsByFigures: true }
      )
    ).toEqual(["key group", "figure points", "figure points"]);
  });

  it("nothing beside points that a heading names", () => {
    const headed: Rows = [
      ["Nhóm", "Điểm", null],
      [first, 17, 18],
      [second, 19, 20],
    ];
    expect(read(headed, [], { columnsByFigures: true })).toEqual([
      "key group",
      "figure points",
      "figure",
    ]);
  });
});
