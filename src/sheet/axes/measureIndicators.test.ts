import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const percent = (value: number) => ({ kind: "number", value, numberFormat: "0%" }) as const;
const measures = (...rows: Rows) =>
  readColumns(rows)
    .slice(1)
    .map(({ measure }) => measure);
/** What two indicators across hold, by their figures row after row; the largest of 1.1 and 1.2 is 2 and more. */
const across = (...rows: Rows) =>
  measures(
    ["Đơn vị", "Công bố đúng hạn", "Công khai đúng hạn"],
    ...rows.map((row, at) => [`Xã An Bình ${at + 1}`, ...row])
  );

describe("indicators across, of which nothing says what they hold", () => {
  test.each<[string, Rows, string]>([
    [
      "none more than one",
      [
        [0.9, 1],
        [0.8, 0.7],
      ],
      "percent",
    ],
    [
      "one more than one",
      [
        [0.9, 1.5],
        [0.8, 0.7],
      ],
      "points",
    ],
    [
      "one in the last row",
      [
        [0.9, 0.8],
        [0.8, 1.5],
      ],
      "points",
    ],
    [
      "more than their maxima",
      [
        [1.5, 1.5],
        [1.5, 99],
      ],
      "percent",
    ],
    [
      "a percent",
      [
        [1.5, 1.5],
        [percent(0.5), 1.2],
      ],
      "percent",
    ],
    [
      "a blank",
      [
        [0.9, null],
        [null, 0.7],
      ],
      "percent",
    ],
    [
      "a blank beside points",
      [
        [1.5, null],
        [null, 0.7],
      ],
      "points",
    ],
  ])("%s", (_, rows, measure) => {
    expect(across(...rows)).toEqual([measure, measure]);
  });

  it("keep what a heading or a row says", () => {
    expect(
      measures(
        ["Đơn vị", "Công bố đúng hạn", "Công khai đúng hạn"],
        [null, "Tỷ lệ", "Điểm"],
        ["Xã An Bình", 1.5, 0.5]
      )
    ).toEqual(["percent", "points"]);
    expect(
      measures(
        ["Đơn vị", "Công bố đúng hạn", "Công khai đúng hạn"],
        ["Xã An Bình", 0.9, 1],
        ["Tỷ lệ", 0.9, 1]
      )
    ).toEqual([null, null]);
    expect(
      measures(
        ["Đơn vị", "Nội dung khác", "Công bố đúng hạn", "Công khai đúng hạn"],
        ["Xã An Bình", "Tỷ lệ", 0.9, 1],
        ["Xã Tân Phú", "họp giao ban", 0.9, 1]
      ).slice(1)
    ).toEqual([null, null]);
    expect(measures(["Đơn vị", "Công bố đúng hạn", "Hạng"], ["Xã An Bình", 0.9, 1])).toEqual([
      "percent",
      "rank",
    ]);
  });
});

describe("indicators whose sum stands beside them", () => {
  const summed = (head: string, ...rows: Rows) =>
    measures(
      ["Đơn vị", "Công bố đúng hạn", "Công khai đúng hạn", head],
      ...rows.map((row, at) => [`Xã An Bình ${at + 1}`, ...row])
    ).slice(0, 2);
  const points = ["points", "points"];
  const percents = ["percent", "percent"];

  test.each(["Tổng điểm", "Điểm", "Cộng nhóm 1", "Công khai, minh bạch"])(
    "“%s”: points",
    (head) => {
      expect(summed(head, [0.5, 0.25, 0.75], [0.4, 0.2, 0.6])).toEqual(points);
    }
  );

  test.each(["Hạng", "Khác lạ", "Tỷ lệ"])("“%s” is no sum", (head) => {
    expect(summed(head, [0.5, 0.25, 0.75], [0.4, 0.2, 0.6])).toEqual(percents);
  });

  it("in every row", () => {
    expect(summed("Tổng điểm", [0.5, 0.25, 0.75], [0.4, 0.2, 0.7])).toEqual(percents);
    expect(summed("Tổng điểm", [0.5, 0.25, 0.7], [0.4, 0.2, 0.6])).toEqual(percents);
    expect(summed("Tổng điểm", [0.5, 0.25, 0.75], [0.4, 0.2, null])).toEqual(percents);
  });

  it("where one of them is blank, too", () => {
    expect(summed("Tổng điểm", [0.5, null, 0.5], [0.4, 0.2, 0.6])).toEqual(points);
    expect(summed("Tổng điểm", [null, null, 0.5], [0.4, 0.2, 0.6])).toEqual(points);
    expect(summed("Tổng điểm", [0.5, null, 0.7], [0.4, 0.2, 0.6])).toEqual(percents);
  });

  it("though one unit has no points at all, but not where none has", () => {
    expect(summed("Tổng điểm", [0, 0, 0], [0.4, 0.2, 0.6])).toEqual(points);
    expect(summed("Tổng điểm", [0, 0, 0], [0, 0, 0])).toEqual(percents);
    expect(summed("Tổng điểm", [null, null, 90], [null, null, 91])).toEqual(percents);
  });

  it("in one of several columns of points", () => {
    expect(
      measures(
        ["Đơn vị", "Công bố đúng hạn", "Công khai đúng hạn", "Cộng nhóm 1", "Tổng điểm"],
        ["Xã An Bình", 0.5, 0.25, 0.75, 90]
      ).slice(0, 2)
    ).toEqual(points);
  });

  it("which is none of themselves, under the name of their group", () => {
    expect(
      measures(
        ["Đơn vị", "Công khai, minh bạch", null],
        [null, "Công bố đúng hạn", "Công khai đúng hạn"],
        ["Xã An Bình", 0.9, 0],
        ["Xã Tân Phú", 0.8, 0]
      )
    ).toEqual(percents);
  });

  it("of two or more: a total of the same figures is none", () => {
    expect(measures(["Đơn vị", "Công bố đúng hạn", "Tổng điểm"], ["Xã An Bình", 0.9, 0.9])[0]).toBe(
      "percent"
    );
  });
});

describe("indicators down, under units or periods", () => {
  const names = ["Công bố đúng hạn", "Hồ sơ đúng hạn"];
  const down = (heads: readonly string[], ...rows: Rows) => measures(["Chỉ số", ...heads], ...rows);
  const row = (name: string, ...figures: Rows[number]) => [name, ...figures];
  const [first = "", second = ""] = names;

  test.each([[["Xã An Bình", "Xã Tân Phú"]], [["Tháng 8/2026", "Tháng 9/2026"]]])(
    "hold ratios or points: %j",
    (heads) => {
      expect(down(heads, row(first, 0.9, 0.8), row(second, 1, 0.7))).toEqual([
        "percent",
        "percent",
      ]);
      expect(down(heads, row(first, 0.9, 0.8), row(second, 1.5, 0.7))).toEqual([
        "points",
        "points",
      ]);
    }
  );

  it("hold what they do though a name is blank", () => {
    const rows = [row(first, 0.9), [null, 0.8], row(second, 1.5)];
    expect(down(["Xã An Bình"], ...rows)).toEqual(["points"]);
  });

  it.each([
    ["of one indicator", [row(first, 0.9, 0.8), row("Họp giao ban", 1, 0.7)]],
    ["beside a group", [row(first, 0.9, 0.8), row(second, 1, 0.7), row("Số hóa hồ sơ", 1, 1)]],
    ["beside their total", [row(first, 0.9, 0.8), row(second, 1, 0.7), row("Tổng", 1.9, 1.5)]],
    ["beside a measure", [row(first, 0.9, 0.8), row(second, 1, 0.7), row("Điểm", 1.9, 1.5)]],
  ])("hold nobody knows what: %s", (_, rows) => {
    expect(down(["Xã An Bình", "Xã Tân Phú"], ...rows)).toEqual([null, null]);
  });

  it("but not under a benchmark, a group or no name", () => {
    const rows = [row(first, 0.9, 0.8), row(second, 1, 0.7)];
    expect(down(["Xã An Bình", "Bình quân"], ...rows)).toEqual(["percent", null]);
    expect(down(["Xã An Bình", "Khác lạ"], ...rows)).toEqual(["percent", null]);
    expect(down(["Xã An Bình", "Bình quân tháng 9/2026"], ...rows)).toEqual(["percent", null]);
  });
});
