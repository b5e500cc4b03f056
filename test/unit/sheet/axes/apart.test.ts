import { describe, expect, it } from "vitest";
import { homonymsIn } from "../../../../src/sheet/axes/regions";
import { saidOnce } from "../../../../src/sheet/axes/saidOnce";
import { titleOf } from "../../../../src/sheet/axes/title";
import { usedSet } from "../../../../src/sheet/axes/usedColumns";
import type { Rows } from "../../layouts/told";
import { blockOf, blocksOf, pageOf, readColumns } from "./blocks";

describe("tables side by side", () => {
  const spans = (rows: Rows) => blocksOf(rows).map(({ left, right }) => [left, right]);

  it("begin where a head comes again, if rows stand below it", () => {
    const heads = ["Nhóm", "Điểm", null, "Nhóm", "Điểm"];
    expect(spans([heads, ["Công khai", 18, null, "Số hóa", 20]])).toEqual([
      [0, 2],
      [3, 4],
    ]);
    expect(spans([heads, ["Công khai", 18]])).toEqual([[0, 2]]);
  });

  it("begin behind a blank column where another head has figures of its own", () => {
    const row = ["Công khai", 18, null, "Tháng 9", 90];
    expect(spans([["Nhóm", "Điểm", null, "Tháng", "Tổng điểm"], row])).toHaveLength(2);
    expect(
      spans([["Nhóm", "Điểm", "Tháng", "Tổng điểm"], row.filter((each) => each)])
    ).toHaveLength(1);
  });
});

it("columns far behind the last heading are another's", () => {
  const row = (column: number): Rows[number] => [
    "Công khai",
    18,
    ...Array.from({ length: column - 2 }, () => null),
    5,
  ];
  const used = (column: number) => usedSet(blockOf([["Nhóm", "Điểm"], row(column)]));
  expect([...used(41)]).toEqual([0, 1, 41]);
  expect([...used(42)]).toEqual([0, 1]);
});

it("a long text in every cell of a line is said once, over all of them", () => {
  const said = (...texts: readonly string[]) =>
    saidOnce(pageOf([[...texts]]).cellsOf(0)).map(({ column, right, text }) => [
      column,
      right,
      text,
    ]);
  const title = "KẾT QUẢ THÁNG 9/2026";
  expect(said(title, title, title)).toEqual([[0, 2, title]]);
  expect(said(title, title)).toHaveLength(2);
  expect(said(title, title, `${title} `.repeat(2))).toHaveLength(3);
  expect(said("KẾT QUẢ THÁNG 9/202", "KẾT QUẢ THÁNG 9/202", "KẾT QUẢ THÁNG 9/202")).toHaveLength(3);
  expect(saidOnce([])).toEqual([]);
});

describe("where units lie", () => {
  it("the finest of several regions are the units", () => {
    const heads = (...names: readonly string[]) =>
      readColumns([
        [...names, "Điểm"],
        ["An Giang", "Tân Phú", 90],
        ["Cà Mau", "An Bình", 91],
      ]).map(({ head }) => head);
    expect(heads("Tỉnh", "Huyện")).toEqual(["region", "unit", null]);
    expect(heads("Vùng", "Tỉnh")).toEqual(["region", "unit", null]);
  });

  it("names of two units alike are told apart, also below a blank name", () => {
    const rows: Rows = [
      ["Tỉnh", "Xã", "Điểm"],
      ["An Giang", "Tân Phú", 90],
      [null, "An Bình", 91],
      ["Cà Mau", null, 88],
      [null, "Tân Phú", 92],
    ];
    expect([...homonymsIn(blockOf(rows), readColumns(rows))]).toEqual(["tan phu"]);
  });
});

describe("what the lines above tell", () => {
  const title = (...texts: readonly string[]) =>
    titleOf(blockOf([...texts.map((text) => [text]), ["Nhóm", "Điểm"], ["Công khai", 18]]), 2026);

  it("a period in a title, but none in a page of text", () => {
    const long = (length: number) => title("Kết quả tháng 9/2026 ".padEnd(length, "x")).period;
    expect([long(260)?.label, long(261)]).toEqual(["Tháng 9/2026", null]);
  });

  it("a place in words, the last one included; month and year are none", () => {
    expect(title("Xếp hạng 20/20").place).toMatchObject({ rank: 20, of: 20 });
    expect(title("Xếp hạng 21/20").place).toBeNull();
    expect(title("Xếp hạng các xã tháng 10/2026").place).toBeNull();
  });
});

describe("measures that nobody says", () => {
  it("the maxima beside unknown names across are no unit", () => {
    const columns = readColumns(
      [
        ["Nhóm", "Khung", "An Bình", "Tân Phú"],
        ["Công khai, minh bạch", 18, 17, 16],
        ["Tiến độ giải quyết", 20, 19, 18],
      ],
      [],
      { unitsAcross: true }
    );
    expect(columns.map(({ measure, unit }) => measure ?? unit)).toEqual([
      null,
      "maxPoints",
      "An Bình",
      "Tân Phú",
    ]);
  });

  it("indicators are ratios where none is more than one, or one is more than its maximum", () => {
    const measure = (...figures: readonly (number | null)[]) =>
      readColumns([
        ["Đơn vị", "1.1. Công bố đúng hạn", "Tổng điểm"],
        ...figures.map((figure, at) => [`Xã An Bình ${at + 1}`, figure, 90]),
      ])[1]?.measure;
    expect(measure(0.9, 1, null)).toBe("percent");
    expect(measure(0.9, 1.5)).toBe("points");
    expect(measure(0.9, 99)).toBe("percent");
  });
});
