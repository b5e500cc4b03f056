import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";
import { isShortTotal } from "./shortWords";

const [first, second, third] = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const measures = (rows: Rows) => readColumns(rows).map(({ measure }) => measure);

test.each([
  ["TC", true],
  ["T.C", true],
  ["tc", true],
  ["TCC", false],
  ["Tổng cộng", false],
])("“%s” short for the total: %s", (text, isTotal) => {
  expect(isShortTotal(text)).toBe(isTotal);
});

describe("“TS” beside “MS”", () => {
  const row = ["Xã An Bình", 45, 46, 97.8];
  it("is the numerator, known and alone", () => {
    const columns = readColumns([["Đơn vị", "TS", "MS", "Khác"], row]);
    expect(columns.map(({ measure }) => measure)).toEqual([null, "numerator", "denominator", null]);
    expect(columns.map(({ unknown }) => unknown.map(({ meaning }) => meaning.text))).toEqual([
      [],
      [],
      [],
      ["Khác"],
    ]);
    expect(measures([["Đơn vị", "MS", "TS", "Hạng"], row])).toEqual([
      null,
      "denominator",
      "numerator",
      "rank",
    ]);
  });
  it("is nothing where “MS” does not stand", () => {
    expect(measures([["Đơn vị", "TS", "Mẫu", "Tỷ lệ"], row])[1]).toBeNull();
  });
  it("stays what a lower heading says", () => {
    const rows: Rows = [
      ["Đơn vị", "TS", "MS"],
      [null, "Hạng", null],
      ["Xã An Bình", 45, 46],
    ];
    expect(measures(rows)[1]).toBe("rank");
  });
  it("leaves other words over it to be told", () => {
    const [, numerator] = readColumns([
      ["Đơn vị", "Khác lạ", null],
      [null, "TS", "MS"],
      ["Xã An Bình", 45, 46],
    ]);
    expect(numerator?.unknown.map(({ meaning }) => meaning.text)).toEqual(["Khác lạ"]);
  });
});

describe("“Đạt”", () => {
  const down = (heads: Rows[number], names: readonly string[]): Rows => [
    heads,
    ...names.map((name) => [name, 18, 17, 1]),
  ];
  const both = [first, second];
  test.each([
    ["beside the maxima of groups down", ["Nhóm", "Tối đa", "Đạt"], both, "points"],
    ["beside their targets", ["Nhóm", "Mục tiêu", "Đạt"], both, "points"],
    ["beside the maximum of one group", ["Nhóm", "Tối đa", "Đạt"], [first], "numerator"],
    ["beside the maxima of units", ["Đơn vị", "Tối đa", "Đạt"], ["Xã A Lưới", "Xã B"], "numerator"],
    ["beside other figures", ["Nhóm", "Hạng", "Đạt"], both, "numerator"],
    ["beside a whole", ["Nhóm", "Tổng số", "Đạt", "Tối đa"], both, "numerator"],
    ["beside points", ["Nhóm", "Điểm", "Đạt", "Tối đa"], both, "numerator"],
    ["in other words", ["Nhóm", "Tối đa", "Số lượng"], both, "numerator"],
  ])("%s", (_, heads, names, measure) => {
    expect(measures(down(heads, names))[2]).toBe(measure);
  });

  it("under the name of a group, or of the total, is its points", () => {
    const under = (name: string) =>
      measures([
        ["Đơn vị", name, null],
        [null, "Tối đa", "Đạt"],
        ["Xã An Bình", 18, 17],
      ]);
    expect(under(first)).toEqual([null, "maxPoints", "points"]);
    expect(under("Tổng điểm")).toEqual([null, "maxPoints", "points"]);
    expect(under("Kết quả khác")[2]).toBe("numerator");
  });
});

describe("“Kỳ báo cáo”", () => {
  const heads = (...names: readonly string[]) =>
    readColumns([
      ["Nhóm", ...names],
      [first, 17, 16],
      [second, 19, 18],
    ]).map(({ kind, head, period }) => [kind, head, period?.label ?? null].join(" "));

  it("beside another period heads this period's figures", () => {
    expect(heads("Kỳ báo cáo", "Cùng kỳ năm trước")[1]).toBe("figure  Kỳ báo cáo");
    expect(heads("Cùng kỳ năm trước", "Kỳ báo cáo")[2]).toBe("figure  Kỳ báo cáo");
    const [, present] = readColumns([
      ["Nhóm", "Kỳ báo cáo", "Cùng kỳ năm trước"],
      [first, 17, 16],
    ]);
    expect(present).toMatchObject({
      period: { kind: "unknown", date: null, isRelative: true },
      periodCell: { row: 0, column: 1 },
    });
  });

  it("beside no other one, or over words, heads periods", () => {
    expect(heads("Kỳ báo cáo", "Hạng")[1]).toBe("key period ");
    expect(
      readColumns([
        ["Kỳ báo cáo", "Nhóm", "Cùng kỳ năm trước"],
        ["T9", first, 16],
      ])[0]
    ).toMatchObject({ kind: "key", head: "period" });
  });

  it("called “Tháng” is the number of the month", () => {
    expect(heads("Tháng", "Cùng kỳ năm trước")[1]).toBe("key period ");
  });
});

describe("“TC” over figures", () => {
  const groups = [first, second, third];
  const totals = (...heads: readonly string[]) =>
    readColumns([
      ["Đơn vị", ...heads],
      ["Xã An Bình", ...heads.map(() => 17.5)],
    ]).map(({ total }) => total);

  it("beside three groups is their total, once", () => {
    expect(totals(...groups, "TC")).toEqual([false, false, false, false, true]);
    expect(totals("TC", ...groups)).toEqual([false, true, false, false, false]);
    expect(totals(...groups, "TC", "T.C")).toEqual([false, false, false, false, true, false]);
  });

  it("is none beside fewer groups or another total", () => {
    expect(totals(...groups.slice(1), "TC")).not.toContain(true);
    expect(totals(...groups, "Tổng điểm", "TC")).toEqual([false, false, false, false, true, false]);
    expect(totals(...groups, "Khác")).not.toContain(true);
  });

  it("is none over words or percents", () => {
    const under = (value: Rows[number][number]) =>
      readColumns([
        ["Đơn vị", ...groups, "TC"],
        ["Xã An Bình", 17, 18, 20, value],
        ["Xã Tân Phú", 17, 18, 20, value],
      ])[4]?.total;
    expect(under(90)).toBe(true);
    expect(under("tốt")).toBe(false);
    expect(under({ kind: "number", value: 0.9, numberFormat: "0%" })).toBe(false);
  });

  it("is known then, other words over it are still to be told", () => {
    const total = readColumns([
      ["Đơn vị", ...groups, "Khác lạ"],
      [null, "Điểm", "Điểm", "Điểm", "TC"],
      ["Xã An Bình", 17, 18, 20, 90],
    ])[4];
    expect(total?.unknown.map(({ meaning }) => meaning.text)).toEqual(["Khác lạ"]);
  });
});
