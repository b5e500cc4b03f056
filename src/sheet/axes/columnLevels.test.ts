import { describe, expect, it } from "vitest";
import type { CellRange } from "../../cells/address";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { blocksOf, pageOf } from "../../../test/unit/sheet/axes/blocks";
import { levelsOver, yearOver } from "./columnLevels";
import { findBlocks } from "./findBlocks";

/** The headings over each column of the tables, from the top down. */
const over = (rows: Rows, merges: readonly CellRange[] = []) =>
  blocksOf(rows, merges).flatMap((block) =>
    Array.from({ length: Math.min(block.right, 9) - block.left + 1 }, (_, at) =>
      levelsOver(block, block.left + at)
        .map(({ meaning }) => meaning.text)
        .join(" > ")
    )
  );
const down = (...columns: readonly number[]) =>
  columns.map((column) => merge(0, column, 1, column));
const row = (count: number) => ["Xã An Bình", ...Array.from({ length: count }, () => 5)];

describe("the headings over a column", () => {
  it("are its own and those merged over it, each once", () => {
    expect(
      over(
        [["Đơn vị", "Công khai", null, "Hạng"], [null, "Điểm", "Tỷ lệ"], row(3)],
        [...down(0, 3), merge(0, 1, 0, 2)]
      )
    ).toEqual(["Đơn vị", "Công khai > Điểm", "Công khai > Tỷ lệ", "Hạng"]);
  });

  it("one may stand unmerged over all that lower headings name", () => {
    expect(
      over([["Đơn vị", "Công khai", null, "Số hóa"], [null, "Điểm", "Hạng", "Điểm"], row(3)])
    ).toEqual(["Đơn vị", "Công khai > Điểm", "Công khai > Hạng", "Số hóa > Điểm"]);
    expect(
      over([["Đơn vị", "Công khai", null, null], [null, "Điểm", null, "Hạng"], row(3)])
    ).toEqual(["Đơn vị", "Công khai > Điểm", "", "Hạng"]);
  });

  it("also where its own lower heading alone is blank, as others of its row are spread", () => {
    const heads = ["Đơn vị", "Công khai", null, "Số hóa", null];
    expect(over([heads, [null, "Điểm", "Hạng", null, "Hạng"], row(4)])).toEqual([
      "Đơn vị",
      "Công khai > Điểm",
      "Công khai > Hạng",
      "Số hóa",
      "Số hóa > Hạng",
    ]);
    const filled = ["Đơn vị", "Công khai", "Tiến độ", "Số hóa", null];
    expect(over([filled, [null, "Điểm", "Điểm", null, "Hạng"], row(4)]).slice(3)).toEqual([
      "Số hóa",
      "Hạng",
    ]);
    expect(over([heads.slice(0, 3), [null, null, "Hạng"], row(2)])).toEqual([
      "Đơn vị",
      "Công khai",
      "Hạng",
    ]);
  });

  it("none that reaches down beside it, or is merged over others, stands over it", () => {
    expect(
      over([["Đơn vị", "Công khai", null], [null, null, "Số hóa"], row(2)], down(0, 1))
    ).toEqual(["Đơn vị", "Công khai", "Số hóa"]);
    expect(
      over(
        [["Đơn vị", "Công khai", null, null], [null, "Điểm", "Tỷ lệ", "Hạng"], row(3)],
        [...down(0), merge(0, 1, 0, 2)]
      )
    ).toEqual(["Đơn vị", "Công khai > Điểm", "Công khai > Tỷ lệ", "Hạng"]);
  });

  it("the head of the names stands over no other column", () => {
    expect(over([["Đơn vị", null, "Công khai"], ["Tên", "Điểm", "Hạng"], row(2)])).toEqual([
      "Đơn vị > Tên",
      "Điểm",
      "Công khai > Hạng",
    ]);
  });

  it("the first of all may stand over the second", () => {
    expect(
      over([
        ["Công khai", null, "Số hóa", null],
        ["Điểm", "Hạng", "Điểm", "Hạng"],
        [17, 2, 18, 9],
      ])
    ).toEqual(["Công khai > Điểm", "Công khai > Hạng", "Số hóa > Điểm", "Số hóa > Hạng"]);
  });

  it("a row that says its headings again over each column leaves none out", () => {
    expect(
      over([["Đơn vị", "Công khai", "Công khai", null], [null, "Điểm", "Hạng", "Xếp loại"], row(3)])
    ).toEqual(["Đơn vị", "Công khai > Điểm", "Công khai > Hạng", "Xếp loại"]);
    expect(
      over([
        ["Đơn vị", "Công khai", null, "Công khai"],
        [null, "Điểm", "Hạng", "Xếp loại"],
        row(3),
      ])[2]
    ).toBe("Công khai > Hạng");
  });

  it("a column without anything parts no headings", () => {
    expect(
      over([
        ["Đơn vị", "Công khai", null, null],
        [null, "Điểm", null, "Hạng"],
        ["Xã An Bình", 5, null, 5],
      ])
    ).toEqual(["Đơn vị", "Công khai > Điểm", "Công khai", "Công khai > Hạng"]);
  });

  it("end at the edge of the table beside it", () => {
    const panels: Rows = [
      ["Kết quả", null, null, null, null],
      ["Nhóm", "Điểm", null, "Nhóm", "Điểm"],
      ["Số hóa hồ sơ", 5, null, "Công khai", 4],
    ];
    const all = over(panels, [merge(0, 0, 0, 4)]);
    expect(all.filter((each) => each.endsWith("Điểm"))).toHaveLength(2);
    const [, second] = blocksOf([
      ["Nhóm", "Công khai", null, "Nhóm", null],
      ["Tên", "Điểm", null, "Tên", "Điểm"],
      ["Số hóa hồ sơ", 5, null, "Công khai", 4],
    ]);
    expect(second && levelsOver(second, 4).map(({ meaning }) => meaning.text)).toEqual(["Điểm"]);
  });
});

describe("days of something else below the names of units", () => {
  const texts = (first: string | null, ...days: readonly string[]) =>
    over([
      ["Nhóm", "Xã An Bình", "Xã Tân Phú"],
      [first, ...days],
      ["Số hóa hồ sơ", 5, 4],
    ]);

  it("are no headings", () => {
    expect(texts("Hạn khắc phục", "15/11/2026", "20/11/2026").slice(1)).toEqual([
      "Xã An Bình",
      "Xã Tân Phú",
    ]);
    expect(texts("Hạn khắc phục", "15/11/2026", "Hạng")[2]).toBe("Xã Tân Phú > Hạng");
  });

  it("but those of the figures are, whatever heads the row", () => {
    const dated = ["Xã An Bình > 15/11/2026", "Xã Tân Phú > 20/11/2026"];
    expect(texts("Đơn vị tiếp nhận", "15/11/2026", "20/11/2026").slice(1)).toEqual(dated);
    expect(texts("Số liệu", "15/11/2026", "20/11/2026").slice(1)).toEqual(dated);
    expect(texts(null, "15/11/2026", "20/11/2026").slice(1)).toEqual(dated);
    expect(texts(null, "Thực hiện tháng 9", "Thực hiện tháng 8").slice(1)).toEqual([
      "Xã An Bình > Thực hiện tháng 9",
      "Xã Tân Phú > Thực hiện tháng 8",
    ]);
  });
});

describe("the year over a column", () => {
  const dates = (year: number | null, ...heads: Rows) => {
    const width = Math.max(...heads.map(({ length }) => length));
    const rows = [...heads, ["Số hóa hồ sơ", ...Array.from({ length: width - 1 }, () => 5)]];
    const [block] = findBlocks(pageOf(rows, [merge(0, 1, 0, 2)]), year);
    if (block === undefined) throw new Error("no table");
    return [1, 2].map((column) => {
      const levels = levelsOver(block, column);
      const last = levels.at(-1)?.meaning;
      return [yearOver(levels), last?.measure ?? last?.period?.date];
    });
  };

  it("is that of the months under it, whichever the page is of", () => {
    for (const year of [null, 2025, 2026])
      expect(dates(year, ["Nhóm", "Năm 2026"], [null, "Tháng 9", "T10"])).toEqual([
        [2026, "2026-09-30"],
        [2026, "2026-10-31"],
      ]);
    expect(dates(2026, ["Nhóm", "Năm 2025"], [null, "Tháng 9", "Hạng"])).toEqual([
      [2025, "2025-09-30"],
      [2025, "rank"],
    ]);
  });

  it("is none where they are typed with their own, or stand under no year", () => {
    expect(dates(2026, ["Nhóm", "Năm 2025"], [null, "9/2024", "Quý III"])).toEqual([
      [2025, "2024-09-30"],
      [2025, "2025-09-30"],
    ]);
    expect(dates(2026, ["Nhóm", "Quý III"], [null, "Tháng 8", "Tháng 9"])).toEqual([
      [null, "2026-08-31"],
      [null, "2026-09-30"],
    ]);
    expect(dates(2026, ["Nhóm", "Điểm"], [null, "Hạng", "Tỷ lệ"])).toEqual([
      [null, "rank"],
      [null, "percent"],
    ]);
  });

  it("counts the months that are typed as numbers alone", () => {
    expect(dates(null, ["Nhóm", "Tháng"], [null, 8, 9])[1]?.[0]).toBeNull();
    expect(dates(2026, ["Nhóm", "Tháng"], [null, 8, 9]).map(([, date]) => date)).toEqual([
      "2026-08-31",
      "2026-09-30",
    ]);
  });
});
