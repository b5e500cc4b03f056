import { describe, expect, test } from "vitest";
import { gridFromValues, type GridCell } from "../../../src/cells/grid";
import { assessTable } from "../../../src/scoring/assessTable";
import { readSheets } from "../../../src/sheet/readSheets";
import { maxima, names, scores, type Rows } from "./told";

describe("findings", () => {
  const codes = (rows: Rows) => {
    const { tables, findings } = readSheets([gridFromValues("S", rows)]);
    return [...findings, ...tables.flatMap((table) => assessTable(table).findings)].map(
      ({ code }) => code
    );
  };
  const board = (change: (rows: Rows) => void): Rows => {
    const rows: Rows = [
      ["TT", "Nhóm chỉ số", "Điểm", "Điểm tối đa", "Tỷ lệ"],
      ...names.map((n, i) => [i + 1, n, scores[i] ?? 0, maxima[i] ?? 0, null]),
      ["", "Cộng", 97.32, 100, null],
    ];
    change(rows);
    return rows;
  };
  const set = (row: number, column: number, value: string | number | GridCell) => (rows: Rows) => {
    (rows[row] ?? [])[column] = value;
  };
  test.each<[string, Rows, string[]]>([
    ["a clean board", board(() => undefined), []],
    [
      "points over the maximum",
      board((r) => {
        set(1, 2, 19)(r);
        set(7, 2, 98.32)(r);
      }),
      ["points-over-max"],
    ],
    [
      "negative points",
      board((r) => {
        set(1, 2, -1)(r);
        set(7, 2, 78.32)(r);
      }),
      ["negative-points"],
    ],
    ["another maximum", board(set(1, 3, 20)), ["max-differs"]],
    ["a wrong total", board(set(7, 2, 97.5)), ["total-mismatch"]],
    ["a wrong percent", board(set(3, 4, "83,43%")), ["percent-mismatch"]],
    ["a percent with one decimal", board(set(3, 4, "83,3%")), []],
    ["a group missing", board((r) => void r.splice(5, 1)), ["missing-group"]],
    [
      "a group twice",
      board((r) => {
        set(5, 1, "Số hoá hồ sơ")(r);
      }),
      ["missing-group", "duplicate-group"],
    ],
    [
      "an unknown group",
      board((r) => {
        set(5, 1, "Tinh thần phục vụ")(r);
      }),
      ["missing-group", "unknown-group"],
    ],
    ["a text for a number", board(set(2, 2, "mười chín")), ["not-a-number"]],
    ["an error cell", board(set(2, 2, { kind: "error", value: "#REF!" })), ["not-a-number"]],
    [
      "a formula without a result",
      board(set(2, 2, { kind: "blank", formula: "SUM(A1)" })),
      ["formula-without-value"],
    ],
    [
      "a rank beyond the number ranked",
      [["Nhóm", "Điểm", "Hạng"], ...names.map((n, i) => [n, scores[i] ?? 0, "120/114"])],
      [
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
      ],
    ],
    [
      "two editions",
      [["Nhóm", "31/5/2026", "30/9/2026"], ...names.map((n, i) => [n, scores[i] ?? 0, 5])],
      ["edition-boundary"],
    ],
    [
      "no table",
      [
        ["Họ tên", "Chức vụ"],
        ["An", "Công chức"],
      ],
      ["no-table"],
    ],
    ["nothing", [], ["no-table"]],
    [
      "a budget",
      [
        ["Nội dung", "Số tiền"],
        ["Thanh toán tiền điện", 1000],
        ["Số hóa tài liệu lưu trữ", 2000],
        ["Tổng", 3000],
      ],
      ["no-table"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(codes(rows)).toEqual(expected);
  });
});
