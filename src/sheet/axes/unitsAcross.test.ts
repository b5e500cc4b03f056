import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const groups = ["Công khai, minh bạch", "Tiến độ giải quyết"];
const read = (...heads: Rows) =>
  readColumns(
    [
      ...heads,
      ...groups.map((name, at) => [
        name,
        ...(heads[0] ?? []).slice(1).map((_, column) => at + column + 9.5),
      ]),
    ],
    [],
    { unitsAcross: true }
  ).slice(1);
const units = (...heads: Rows) => read(...heads).map(({ unit }) => unit);

describe("unknown headings across", () => {
  it("are units where they are two or more", () => {
    expect(units(["Nhóm", "An Bình", "Tân Phú"])).toEqual(["An Bình", "Tân Phú"]);
    expect(units(["Nhóm", "An Bình", "Hạng"])).toEqual([null, null]);
    expect(units(["Nhóm", "An Bình", "An Bình"])).toEqual([null, null]);
    const [unit] = read(["Nhóm", "An Bình", "Tân Phú"]);
    expect(unit).toMatchObject({ unknown: [], unitCell: { row: 0, column: 1 } });
  });

  test.each([
    ["a group", "Số hóa hồ sơ"],
    ["an indicator", "Công bố đúng hạn"],
    ["a period", "Tháng 9/2026"],
    ["a unit that says so", "Xã Hòa Phú"],
    ["points", "Điểm đạt"],
  ])("are none beside %s", (_, head) => {
    expect(units(["Nhóm", "An Bình", "Tân Phú", head]).slice(0, 2)).toEqual([null, null]);
  });

  test.each([
    ["a maximum", "Điểm tối đa"],
    ["a place", "Xếp hạng"],
    ["a blank", null],
  ])("are units beside %s", (_, head) => {
    expect(units(["Nhóm", "An Bình", "Tân Phú", head])).toEqual(["An Bình", "Tân Phú", null]);
  });

  test.each(["Điểm quy đổi", "Hệ số", "Trọng số", "Tỷ lệ khác", "Kế hoạch năm", "Mức thưởng"])(
    "“%s” is a measure that nobody listed",
    (head) => {
      expect(units(["Nhóm", "An Bình", head])).toEqual([null, null]);
      expect(units(["Nhóm", "An Bình", "Tân Phú", head])).toEqual(["An Bình", "Tân Phú", null]);
    }
  );

  it("in two rows: that with most of them, else the upper one, names the units", () => {
    expect(
      units(["Nhóm", "Hạng", "Hạng", "Chấm lại"], [null, "An Bình", "Tân Phú", "Hòa Phú"])
    ).toEqual(["An Bình", "Tân Phú", "Hòa Phú"]);
    expect(
      units(["Nhóm", "Chấm lại", "Hạng", "Hạng"], [null, "An Bình", "Tân Phú", "Hòa Phú"])
    ).toEqual(["An Bình", "Tân Phú", "Hòa Phú"]);
    expect(
      units(["Nhóm", "Hạng", "An Bình", "Tân Phú"], [null, "Chấm lại", "Chấm đợt hai", "Hạng"])
    ).toEqual([null, "An Bình", "Tân Phú"]);
    expect(units(["Nhóm", "An Bình", "Tân Phú"], [null, "Chấm lại", "Chấm đợt hai"])).toEqual([
      "An Bình",
      "Tân Phú",
    ]);
    expect(
      units(["Nhóm", "An Bình", "Tân Phú", "Hòa Phú"], [null, "Chấm lại", "Điểm", "Điểm"])
    ).toEqual(["An Bình", "Tân Phú", "Hòa Phú"]);
  });

  it("over one row are units, over none they are not", () => {
    const over = (...figures: Rows[number]) =>
      readColumns(
        [
          ["Nhóm", "An Bình", "Tân Phú"],
          [groups[0] ?? "", ...figures],
        ],
        [],
        {
          unitsAcross: true,
        }
      ).map(({ unit }) => unit);
    expect(over(17, 18)).toEqual([null, "An Bình", "Tân Phú"]);
    expect(over(17, null)).toEqual([null, null, null]);
  });

  it("leave a benchmark and a blank column alone", () => {
    expect(units(["Nhóm", "An Bình", "Tân Phú", "Bình quân"])).toEqual([
      "An Bình",
      "Tân Phú",
      null,
    ]);
  });
});

describe("a column of the groups' own maxima beside units", () => {
  const framed = (...rows: Rows) =>
    readColumns([["Nhóm", "Khung", "An Bình", "Tân Phú"], ...rows], [], { unitsAcross: true }).map(
      ({ measure, unit }) => measure ?? unit
    );
  const [first = "", second = ""] = groups;

  it("holds their maxima, and is no unit", () => {
    expect(framed([first, 18, 17, 16], [second, 20, 19, 18])).toEqual([
      null,
      "maxPoints",
      "An Bình",
      "Tân Phú",
    ]);
    expect(framed([first, 18, 17, 16], [second, 19, 19, 18])[1]).toBe("Khung");
  });

  it("unless a heading says what it measures", () => {
    expect(
      readColumns(
        [
          ["Nhóm", "Khung", "An Bình", "Tân Phú"],
          [null, "Điểm", "Điểm", "Điểm"],
          [first, 18, 17, 16],
          [second, 20, 19, 18],
        ],
        [],
        { unitsAcross: true }
      )[1]
    ).toMatchObject({ unit: "Khung", measure: "points" });
  });
});
