import { describe, expect, it } from "vitest";
import type { CellRange } from "../../cells/address";
import { gridFromValues } from "../../cells/grid";
import { Page } from "../../cells/page";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { blockOf, readColumns } from "../../../test/unit/sheet/axes/blocks";
import type { Column } from "./column";
import { columnAt } from "./columnAt";
import { findBlocks } from "./findBlocks";

type Value = Rows[number][number];

/** A column by itself, as nothing beside it has named it yet. */
const alone = (rows: Rows, column: number, merges: readonly CellRange[] = []): Column => {
  const block = blockOf(rows, merges);
  return columnAt(block, column, block.body, []);
};
/** Kind, head and measure of a column that stands behind the names. */
const behind = (rows: Rows, column: number, merges: readonly CellRange[] = []) => {
  const { kind, head, measure } = readColumns(rows, merges)[column] ?? {};
  return [kind, head, measure].filter((each) => each != null).join(" ");
};
const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ", "Mức độ hài lòng"];
const [open = "", prompt = "", digital = ""] = groups;

describe("what stands in a column", () => {
  const of = (...values: readonly Value[]) => {
    const line = (value: Value, at: number) => [groups[at] ?? "Tổng", value, 5];
    return alone([["Nhóm", "Kết quả", "Điểm"], ...values.map(line)], 1);
  };

  it("is counted cell by cell", () => {
    expect(of(17, null, 18, "đang làm")).toMatchObject({ filled: 3, namesGroups: 0 });
    expect(of(17)).toMatchObject({ isByMaximum: false, isOfGroup: false, assumed: false });
    expect(of(null, null)).toMatchObject({ filled: 0, namesGroups: 0, hidden: false });
    expect(of("Công khai", "1.1. Công bố đúng hạn", "Tổng điểm", "Tốt").namesGroups).toBe(2);
  });

  it("holds plain numbers, or shares, months and words alone", () => {
    const percent = { kind: "number", value: 0.9, numberFormat: "0%" } as const;
    const plain: readonly (readonly Value[])[] = [[17], ["17,5"], [percent, 17], ["đang làm", 17]];
    for (const values of plain) expect([values, of(...values).hasPlain]).toEqual([values, true]);
    const none: readonly (readonly Value[])[] = [[percent], ["90%"], ["9/2026"], ["Tốt"]];
    for (const values of none) expect([values, of(...values).hasPlain]).toEqual([values, false]);
  });

  it("is hidden where all of it is", () => {
    const rows = [
      ["Nhóm", "Điểm", "Hạng"],
      [open, 17, 1],
      [digital, 18, 2],
    ];
    const hiddenAt = (isHidden: (row: number, column: number) => boolean, shown: Rows = rows) => {
      const page = new Page({ ...gridFromValues("Sheet1", shown), isHidden });
      const [block] = findBlocks(page, 2026);
      if (block === undefined) throw new Error("no table");
      return [0, 1, 2].map((column) => columnAt(block, column, block.body, []).hidden);
    };
    expect(hiddenAt((_, column) => column === 1)).toEqual([false, true, false]);
    expect(hiddenAt((_, column) => column === 1, rows.slice(0, 2))).toEqual([false, true, false]);
    expect(hiddenAt((row, column) => column === 1 && row === 1)).toEqual([false, false, false]);
    expect(hiddenAt((row, column) => column === 1 && row === 2)).toEqual([false, false, false]);
  });
});

describe("what the headings over a column name", () => {
  const under = (...heads: readonly string[]) => {
    const merges = heads.slice(1).map((_, row) => merge(row, 1, row, 2));
    const rows = heads.map((head, at): Rows[number] => [
      ...[at === 0 ? "Nhóm" : null, head],
      ...(at === heads.length - 1 ? ["Tỷ lệ"] : []),
    ]);
    return alone([...rows, [digital, 5, 4]], 1, merges);
  };

  it("of an indicator under its group, both; the lower is its name", () => {
    const { groups: named, indicator, named: by } = under(open, "1.1. Công bố đúng hạn");
    expect([named[0]?.id, indicator?.code]).toEqual(["transparency", "1.1"]);
    expect(by?.meaning.text).toBe("1.1. Công bố đúng hạn");
    const [upper, lower] = ["1.1. Công bố đúng hạn", "1.2. Công khai đúng hạn"];
    expect(under(upper, lower).indicator?.code).toBe("1.2");
  });

  it("of an indicator alone no group, of a group alone no indicator", () => {
    expect(under("1.1. Công bố đúng hạn")).toMatchObject({
      groups: [],
      indicator: { code: "1.1" },
    });
    const { groups: named, indicator, named: by } = under(open, "Điểm");
    expect([named[0]?.id, indicator, by?.meaning.text]).toEqual(["transparency", null, open]);
    expect(under("Điểm")).toMatchObject({ groups: [], indicator: null, named: null });
  });

  it("of a unit under its province the unit, and its cell", () => {
    const { unit, unitCell } = under("Tỉnh An Giang", "Xã Tân Phú");
    expect([unit, unitCell?.row]).toEqual(["Xã Tân Phú", 1]);
    expect(under("Xã Tân Phú", "Điểm")).toMatchObject({ unit: "Xã Tân Phú", unitCell: { row: 0 } });
    expect(under("Điểm")).toMatchObject({ unit: null, unitCell: null });
  });

  it.each([
    ["Quý III", "Tháng 7", "Tháng 7", 1],
    ["Tháng 7", "Quý III", "Tháng 7", 0],
    ["Năm 2026", "Quý III", "Quý III", 1],
    ["Năm 2025", "6 tháng đầu năm", "6 tháng đầu năm/2025", 1],
    ["Tuần 37", "13/9/2026", "13/9/2026", 1],
    ["Tháng 9", "Điểm", "Tháng 9", 0],
    ["Điểm", "Tháng 9", "Tháng 9", 1],
    ["Kỳ trước", "Tháng 9", "Kỳ trước", 0],
    ["Tháng 9", "Kỳ trước", "Tháng 9", 0],
    ["Tháng 10/2026", "Tuần 2", "Tuần 2 tháng 10/2026", 1],
    ["Tuần 2", "Tháng 10/2026", "Tuần 2 tháng 10/2026", 0],
    ["Quý III", "Tuần 2", "Tuần 2", 1],
  ])("of “%s” over “%s” the shorter period, “%s”", (upper, lower, label, row) => {
    const { period, periodCell } = under(upper, lower);
    expect([period?.label, periodCell?.row]).toEqual([label, row]);
  });

  it("no period where none is named", () => {
    expect(under(open, "Điểm")).toMatchObject({ period: null, periodCell: null });
  });

  it("the lowest measure, the topmost maximum and field", () => {
    expect(under("Điểm", "Tỷ lệ").measure).toBe("percent");
    expect(under("Tỷ lệ", "Ghi gì").measure).toBe("percent");
    expect(under(`${open} (18)`, "Điểm (17)").maximum).toBe(1800);
    expect(under(open, "Điểm (17)").maximum).toBe(1700);
    expect(under(open, "Điểm").maximum).toBeNull();
    expect(under("Hồ sơ số hóa", "Thanh toán").field).toBe("digitization");
  });

  it("totals, sums, means and points beside, on whichever level", () => {
    const marks = ({ total, sum, benchmark, adjustment, isPlaced }: Column) =>
      Object.entries({ total, sum, benchmark, adjustment, isPlaced }).flatMap(([name, is]) =>
        is ? [name] : []
      );
    const none: readonly string[] = [];
    for (const [head, expected] of [
      ["Tổng điểm", ["total"]],
      ["Tổng Cuối", ["total"]],
      ["Khối xã, phường", ["sum"]],
      ["Bình quân", ["benchmark"]],
      ["Điểm cộng", ["adjustment"]],
      ["Điểm (xếp hạng)", ["isPlaced"]],
      ["Họp giao ban", none],
    ] as const) {
      expect([head, marks(under(head, "Hạng"))]).toEqual([head, expected]);
      expect([head, marks(under("Kết quả", head))]).toEqual([head, expected]);
    }
  });

  it("no sum where a cluster is the title of its units, or of names that may be some", () => {
    const sums = (...heads: readonly string[]) => under(...heads).sum;
    expect([sums("Cụm 1"), sums("Cụm 1", "Điểm"), sums("Cụm 1", "Cụm 2")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([sums("Cụm 1", "Xã An Bình"), sums("Cụm 1", "An Bình")]).toEqual([false, false]);
    expect(sums("Xã An Bình", "Cụm 1")).toBe(true);
    expect(sums("Xã An Bình", "Điểm")).toBe(false);
  });

  it("those that no rule knows", () => {
    const unknown = (column: Column) => column.unknown.map(({ meaning }) => meaning.text);
    expect(unknown(under("Họp giao ban", "Điểm"))).toEqual(["Họp giao ban"]);
    expect(unknown(under("Điểm", "Gọi lại"))).toEqual(["Gọi lại"]);
    expect(unknown(under(open, "Điểm"))).toEqual([]);
  });
});

describe("the word in the corner of a pivot table", () => {
  const corner = (head: string, ...values: readonly Value[]) =>
    alone(
      [[head, open, prompt], ["Tên", "Điểm", "Điểm"], ...values.map((name) => [name, 17, 18])],
      0
    ).measure;
  it("is over its names, no measure of them", () => {
    expect(corner("Tổng của Điểm", "Xã An Bình", "Xã Tân Phú")).toBeNull();
    expect(corner("Điểm", "Xã An Bình", "Xã Tân Phú")).toBe("points");
  });
  it("over figures, or alone, it is one", () => {
    const of = (...values: readonly Value[]): Rows => [
      ["Nhóm", "Tổng của Điểm", "Hạng"],
      [null, "Gọi lại", "Tỉnh"],
      ...values.map((value, at) => [groups[at] ?? "", value, 5]),
    ];
    expect(alone(of(17, 18), 1).measure).toBe("points");
    expect(alone(of("đang làm", 18), 1).measure).toBe("points");
    expect(alone(of("đang làm", "đã xong", 17), 1).measure).toBeNull();
    const single = [
      ["Nhóm", "Sum of Điểm", "Hạng"],
      [open, "đang làm", 5],
      [prompt, "đã xong", 5],
    ];
    expect(alone(single, 1).measure).toBe("points");
  });
});

describe("the head of a column", () => {
  const under = (head: string, ...values: readonly Value[]) =>
    alone([[head, "Điểm", "Hạng"], ...values.map((value) => [value, 17, 1])], 0).head;

  it("of periods heads none where figures with decimals stand below", () => {
    expect(under("Tháng", 17.5, 18.25)).toBeNull();
    expect(under("Tháng", 17.5, 18)).toBeNull();
    expect(under("Tháng", 8, 9)).toBe("period");
    expect(under("Tháng", 17.5, "Cả năm")).toBe("period");
    const dated = { kind: "number", value: 46_295.5, numberFormat: "dd/mm/yyyy" } as const;
    expect(under("Ngày", dated, dated)).toBe("period");
    expect(under("Đơn vị", 17.5, 18.5)).toBe("unit");
  });

  it("of units over names of groups, or over totals and places, heads groups", () => {
    expect(under("Đơn vị", open, prompt)).toBe("group");
    expect(under("Tháng", open, "Tổng điểm")).toBe("group");
    expect(under("Đơn vị", "1.1. Công bố đúng hạn", "Xếp hạng")).toBe("group");
    expect(under("Đơn vị", open)).toBe("unit");
    expect(under("Đơn vị", open, "Xã An Bình")).toBe("unit");
  });

  it("of units over units and their groups heads neither alone", () => {
    expect(under("Đơn vị", "Xã An Bình", ...groups)).toBeNull();
    expect(under("Đơn vị", "Xã An Bình", "Xã Tân Phú", open, prompt, digital)).toBeNull();
    expect(under("Đơn vị", "Xã A", "Xã B", "Xã C", open, prompt, digital)).toBe("unit");
    expect(under("Đơn vị", "Xã An Bình", open, prompt)).toBe("unit");
  });

  it("of groups, indicators or numbers stays what it is", () => {
    expect(under("Nhóm", "Xã An Bình", ...groups)).toBe("group");
    expect(under("Chỉ số thành phần", open, prompt)).toBe("indicator");
    expect(under("Mã", open, prompt)).toBe("code");
  });
});

describe("what kind a column is", () => {
  const merged = (left: number, right: number) => [
    ...[0, 1, 2, 3].filter((at) => at < left || at > right).map((at) => merge(0, at, 1, at)),
    merge(0, left, 0, right),
  ];
  const scored = (...names: readonly string[]): Rows => [
    ["Nhóm", "Đơn vị", null, null],
    [null, ...names],
    [open, 17, 18, 19],
    [digital, 20, 21, "đang làm"],
  ];

  it("figures under names that a head is merged over; what is unknown below it is no name", () => {
    const read = (...names: readonly string[]) =>
      [1, 2, 3].map((at) => behind(scored(...names), at, merged(1, 3)));
    expect(read("Xã An Bình", "Xã Tân Phú", "Xã Bình Minh")).toEqual([
      "figure unit",
      "figure unit",
      "figure unit",
    ]);
    expect(read("Họp giao ban", "Hồ sơ số hóa", "Xã Tân Phú")).toEqual([
      "key unit",
      "key unit",
      "figure unit",
    ]);
  });

  it("figures under such names though more of the cells hold words", () => {
    const rows = (...words: readonly Value[]): Rows => [
      ...scored("Xã An Bình", "Xã Tân Phú", "Xã Bình Minh").slice(0, 2),
      ...words.map((word, at) => [groups[at] ?? "", 17, 18, word]),
    ];
    expect(behind(rows("đang làm", "đang làm", 19), 3, merged(1, 3))).toBe("figure unit");
    expect(behind(rows("đang làm", "đang làm"), 3, merged(1, 3))).toBe("figure unit");
  });

  it("names under a head that says besides which month it is, while they are no figures", () => {
    const read = (...values: readonly Value[]) =>
      behind([["Đơn vị", "Điểm"], ["Tháng 9", "Hạng"], ...values.map((value) => [value, 17])], 0);
    expect(read("An Bình", "Tân Phú")).toBe("key unit");
    expect(read("An Bình", "Tân Phú", 17)).toBe("key unit");
    expect(read("An Bình", 17.5)).toBe("key unit");
    expect(read("An Bình", 17.5, 16.5)).toBe("figure unit");
    const titled: Rows = [
      ["Tháng 9", null],
      ["Đơn vị", "Điểm"],
      ["(tên gọi)", "Hạng"],
      ["Xã An Bình", 17],
    ];
    expect(behind(titled, 0, [merge(0, 0, 0, 1)])).toBe("key unit");
  });

  it("numbering and codes stand aside, by their head or by counting on under a merged one", () => {
    const read = (head: string, ...values: readonly Value[]) =>
      behind(
        [[head, "Nhóm", "Điểm"], ...values.map((value, at) => [value, groups[at] ?? "", 17])],
        0
      );
    expect(read("STT", "I", "II")).toBe("aside ordinal");
    expect(read("Mã", "H01", "H02")).toBe("aside code");
    expect(read("Tháng", 7, 8)).toBe("key period");
    const wide = (...numbers: readonly Value[]): Rows => [
      ["Nhóm", null, "Điểm"],
      ...numbers.map((number, at) => [number, groups[at] ?? "", 17]),
    ];
    const over = [merge(0, 0, 0, 1)];
    expect(behind(wide(1, 2, 3), 0, over)).toBe("aside group");
    expect(behind(wide(1, "a", 2), 0, over)).toBe("aside group");
    expect(behind(wide(1, 3), 0, over)).toBe("key group");
    expect(behind(wide(1, 2, 3), 1, over)).toBe("key group");
  });

  it("notes, grades and changes are words", () => {
    for (const [head, measure] of [
      ["Xếp loại", "grade"],
      ["Ghi chú", "note"],
      ["Chênh lệch", "change"],
    ] as const)
      expect(
        behind(
          [
            ["Nhóm", "Điểm", head],
            [open, 17, 2],
            [digital, 18, 4],
          ],
          2
        )
      ).toBe(`note ${measure}`);
  });

  it("words without a head are names, unless the heading says what figures it is over", () => {
    const read = (head: string | null, ...values: readonly Value[]) =>
      behind(
        [["Nhóm", head, "Điểm"], ...values.map((value, at) => [groups[at] ?? "", value, 17])],
        1
      );
    expect(read("Tình hình", "đang làm", "đã xong", 3)).toBe("key");
    expect(read("Tình hình", "đang làm", 3)).toBe("figure");
    expect(read("Tình hình", 3, 5)).toBe("figure");
    expect(read("Hạng", "đang làm", "đã xong")).toBe("figure rank");
    expect(read("Năm 2026", ...groups.slice(0, 3))).toBe("key");
    expect(read("Năm 2026", ...groups.slice(0, 2))).toBe("figure");
  });

  it("numbers that count on stand aside before the names, not behind them or under a heading", () => {
    const read = (head: string | null, at: number) => {
      const line = (name: string, number: number, score: number) =>
        at === 0 ? [number, name, score] : [name, number, score];
      const heads = at === 0 ? [head, "Nhóm", "Điểm"] : ["Nhóm", head, "Điểm"];
      return behind([heads, line(open, 1, 17), line(prompt, 2, 18), line(digital, 3, 19)], at);
    };
    expect(read("Số", 0)).toBe("aside");
    expect(read(null, 0)).toBe("aside");
    expect(read("Số", 1)).toBe("figure");
    expect(read("Hạng", 0)).toBe("figure rank");
    const numbered = (...numbers: readonly Value[]) =>
      behind([[null, "Nhóm"], ...numbers.map((number, at) => [number, groups[at] ?? ""])], 0);
    expect(numbered(1, null, 2)).toBe("aside");
    expect(numbered(7, 8)).toBe("aside");
    expect([numbered(1), numbered(1, 3), numbered(2, 1), numbered(0.5, 1.5)]).toEqual([
      "figure",
      "figure",
      "figure",
      "figure",
    ]);
  });
});

describe("“9/2026” is a month", () => {
  const named = (...values: readonly string[]) =>
    alone([[null, "Tổng điểm", "Hạng"], ...values.map((value) => [value, 90, 1])], 0).kind;
  it("and “9/114”, “10/10” or “9/1026” are places and days", () => {
    expect(named("9/2026", "10/2026")).toBe("key");
    expect(named("9/114", "10/114")).toBe("figure");
    expect(named("9/10", "17/10")).toBe("figure");
    expect(named("95/2026", "90/2026")).toBe("figure");
  });
});
