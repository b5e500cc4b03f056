import { describe, expect, it } from "vitest";
import { eachCell } from "./answers/eachCell";
import { rank766 } from "./rank";
import { table766 } from "./table";

const rowsOfExcel = 1_048_576;

/** The rows at the top of as many empty ones as a sheet has. */
function wholeColumns(rows: readonly (readonly unknown[])[], height = rowsOfExcel): unknown[][] {
  const empty = rows[0]?.map(() => "") ?? [];
  return Array.from({ length: height }, (_, row) => [...(rows[row] ?? empty)]);
}

const league = [
  ["Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ", "Tổng điểm"],
  ["Xã An Bình", 17.5, 19, 21, 57.5],
  ["Xã Chí Minh", 18, 20, 20.5, 58.5],
  ["Xã Toàn Thắng", 16, 18, 22, 56],
];

describe("whole columns", () => {
  it("are ranked among: RANK766(x; A:A)", () => {
    const totals = wholeColumns(league.map((row) => [row[4]]));
    expect(rank766([[57.5]], totals)).toEqual([[2]]);
  });

  it("are read as a table: TABLE766(A:E)", () => {
    const rows = table766(wholeColumns(league));
    expect(rows.map(([unit]) => unit)).toEqual([
      "Đơn vị",
      ...league.slice(1).map(([unit]) => unit),
    ]);
  });

  it("side by side end with the longer of them", () => {
    const kinds = eachCell([wholeColumns([[9], [18]]), wholeColumns([[1], [2], [3]])], (one, two) =>
      [one.kind, two.kind].join("/")
    );
    expect(kinds).toEqual([["number/number"], ["number/number"], ["blank/number"]]);
  });
});

it("a long range, though no whole column, is read as a table", () => {
  expect(table766(wholeColumns(league, 150_000))).toHaveLength(league.length);
});
