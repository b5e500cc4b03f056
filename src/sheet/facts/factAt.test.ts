import { describe, expect, test } from "vitest";
import { factsTold, read } from "../../../test/unit/sheet/facts/build";
import { names, type Rows } from "../../../test/unit/layouts/told";
import { labelText } from "../axes/block";

const [first = "", second = ""] = names;
/** Each fact with what its cell of names says. */
const labels = (rows: Rows) =>
  read(rows).facts.map(({ measure, label }) => `${measure} of ${label ? labelText(label) : "-"}`);

describe("the cell that names a figure", () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "the row's",
      [
        ["Nhóm", "Điểm"],
        [first, 17],
        [second, 19],
      ],
      [`points of ${first}`, `points of ${second}`],
    ],
    [
      "the heading's",
      [
        ["Đơn vị", first, second],
        ["Xã A", 17, 19],
      ],
      [`points of ${first}`, `points of ${second}`],
    ],
    [
      "the total's own",
      [
        ["Đơn vị", first, second, "Tổng điểm"],
        ["Xã A", 17, 19, 36],
      ],
      [`points of ${first}`, `points of ${second}`, "points of Tổng điểm"],
    ],
    [
      "none where a measure alone heads the total's place",
      [
        ["Đơn vị", first, second, "Hạng"],
        ["Xã A", 17, 19, 3],
      ],
      [`points of ${first}`, `points of ${second}`, "rank of -"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(labels(rows)).toEqual(expected);
  });
});

describe("whose figures they are", () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "nobody's beside named units",
      [
        ["Đơn vị", first, second],
        ["Xã A", 17, 19],
        [null, 16, 18],
      ],
      ["Xã A transparency: points 17", "Xã A timeliness: points 19"],
    ],
    [
      "the unit's under which they stand",
      [
        ["Nhóm", "Xã A", "Xã B"],
        [first, 17, 16],
      ],
      ["Xã A transparency: points 17", "Xã B transparency: points 16"],
    ],
    [
      "the month's",
      [
        ["Nhóm", "9/2026", "10/2026"],
        [first, 17, 16],
      ],
      ["9/2026 transparency: points 17", "10/2026 transparency: points 16"],
    ],
    [
      "the title's",
      [["Kết quả xã A tháng 9/2026"], [], ["Nhóm", "Điểm"], [first, 17]],
      ["xã A Tháng 9/2026 transparency: points 17"],
    ],
    [
      "nobody's under a name nobody knows",
      [
        ["Nhóm", "Điểm"],
        [first, 17],
        ["Dòng lạ", 7],
      ],
      ["transparency: points 17"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(factsTold(rows)).toEqual(expected);
  });
});
