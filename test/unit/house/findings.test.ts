import { findingSentence } from "../../../src/sheet/findingSentence";
import { describe, expect, test } from "vitest";
import { gridFromValues, type Grid, type GridCell } from "../../../src/cells/grid";
import { formatCell, type CellRange } from "../../../src/cells/address";
import { readOwnLibrary } from "../../../src/narrative/library/ownLibrary";
import { assessTable } from "../../../src/scoring/assessTable";
import { findingCodes, type Finding, type FindingCode } from "../../../src/sheet/finding";
import { readSheets } from "../../../src/sheet/readSheets";

type Row = (string | number | null | GridCell)[];

const names = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];
const maxima = [18, 20, 12, 10, 18, 22];
const scores = [17.5, 19.63, 9.4, 8.75, 17.2, 20.31];
const dated = (value: number): GridCell => ({ kind: "number", value, numberFormat: "d-mmm" });

/** Names, maxima and points down, with one change. */
function down(change: Partial<Record<number, Row>> = {}, more: readonly Row[] = []): Row[] {
  const body = names.map((name, i): Row => [name, maxima[i] ?? 0, scores[i] ?? 0]);
  return [
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ...body.map((row, i) => change[i] ?? row),
    ...more,
  ];
}

/** A unit a row, groups across. */
function league(...units: readonly Row[]): Row[] {
  return [["STT", "Đơn vị", ...names, "Tổng điểm", "Xếp hạng"], ...units];
}
const unit = (name: string, rank: number, lower = 0): Row => {
  const own = scores.map((each) => each - lower);
  return [1, name, ...own, Math.round(own.reduce((a, b) => a + b, 0) * 100) / 100, rank];
};

const grid = (rows: Row[], options: { merges?: CellRange[]; name?: string } = {}): Grid =>
  gridFromValues(options.name ?? "S", rows, { merges: options.merges ?? [] });

/** The smallest sheet that earns each code, and the cell the finding must name; null: about a whole table or file. */
const earns: Readonly<
  Record<FindingCode, readonly [sheets: () => readonly Grid[], cell: string | null]>
> = {
  "no-table": [() => [grid([["Danh sách đại biểu"], ["Nguyễn Văn A", 1]])], null],
  "missing-group": [() => [grid(down().slice(0, 6))], null],
  "duplicate-group": [() => [grid(down({}, [["Số hoá hồ sơ", 22, 19]]))], "A8"],
  "unknown-group": [
    () => [
      grid(
        league(unit("Xã An Bình", 1), unit("Xã Bình Minh", 2, 1)).map((row, i): Row => [
          ...row.slice(0, 8),
          i === 0 ? "Phong trào thi đua" : 3.21,
          ...row.slice(8),
        ])
      ),
    ],
    "I1",
  ],
  "not-a-number": [() => [grid(down({ 1: [names[1] ?? "", 20, "mười tám"] }))], "C3"],
  "points-over-max": [() => [grid(down({ 1: [names[1] ?? "", 20, 20.5] }))], "C3"],
  "negative-points": [() => [grid(down({ 1: [names[1] ?? "", 20, -1] }))], "C3"],
  "max-differs": [() => [grid(down({ 1: [names[1] ?? "", 21, 19.63] }))], "B3"],
  "total-mismatch": [() => [grid(down({}, [["Tổng cộng", 100, 99]]))], "C8"],
  "percent-mismatch": [
    () => [
      grid(down().map((row, i): Row => [...row, i === 0 ? "Tỷ lệ (%)" : i === 2 ? 50 : null])),
    ],
    "D3",
  ],
  "rank-differs": [() => [grid(league(unit("Xã An Bình", 2), unit("Xã Bình Minh", 1, 1)))], "J2"],
  "rank-over-universe": [
    () => [
      grid(
        down().map((row, i): Row => [...row, i === 0 ? "Xếp hạng" : i === 2 ? "120/114" : "1/114"])
      ),
    ],
    "D3",
  ],
  "edition-boundary": [
    () => [
      grid(
        down().map((row, i): Row =>
          i === 0
            ? ["Nhóm chỉ số", "Điểm tối đa", "31/5/2026", "30/9/2026"]
            : [...row, Number(row[2]) - 1]
        )
      ),
    ],
    "D1",
  ],
  "legacy-encoding": [
    () => [
      grid(
        down().map((row): Row => [
          row[0] === names[5]
            ? { kind: "text", value: "Sè hãa hå s¬", fontName: ".VnTime" }
            : (row[0] ?? null),
          ...row.slice(1),
        ])
      ),
    ],
    "A7",
  ],
  "formula-without-value": [
    () => [grid(down({ 1: [names[1] ?? "", 20, { kind: "blank", formula: "B9*2" }] }))],
    "C3",
  ],
  "library-row": [
    () => [
      grid(down()),
      grid(
        [
          ["Nhóm", "Nội dung", "Điều kiện"],
          ["Phong trào", "Tổ chức thi đua", ""],
        ],
        { name: "Thư viện" }
      ),
    ],
    "B2",
  ],
  "ambiguous-column": [
    () => [
      grid(
        down().map((row, i): Row =>
          i === 0 ? [...row.slice(0, 2), "Điểm", "Điểm"] : [...row, Number(row[2]) - 0.5]
        )
      ),
    ],
    "D1",
  ],
  "unread-table": [
    () => [
      grid(down()),
      grid([["Nhóm chỉ số", "Kết quả điểm"], ...names.map((name): Row => [name, "97,5%"])], {
        name: "Khác",
      }),
    ],
    null,
  ],
  "hidden-sheet": [() => [{ ...grid(down()), visibility: "hidden" }], null],
  "unread-cells": [() => [grid(down({}, [["Phong trào thi đua", 5, 3.21]]))], "A8"],
  "missing-points": [() => [grid(down({ 1: [names[1] ?? "", 20, "chưa có"] }))], "C3"],
  "date-as-points": [() => [grid(down({ 1: [names[1] ?? "", 20, dated(46_304)] }))], "C3"],
  "hidden-cells": [
    () => [
      {
        ...grid(
          down().map((row, i): Row =>
            i === 0 ? [...row.slice(0, 2), "Điểm", "Điểm"] : [...row, Number(row[2]) - 0.5]
          )
        ),
        isHidden: (_: number, column: number) => column === 2,
      },
    ],
    null,
  ],
  "duplicate-unit": [() => [grid(league(unit("Xã An Bình", 1), unit("Xã An Bình", 2, 1)))], "B3"],
  "name-code-conflict": [
    () => [
      grid([
        ["Mã", "Chỉ số", "Tử số", "Mẫu số", "Điểm", "Điểm tối đa"],
        ["4.1", "Tỷ lệ hồ sơ thanh toán trực tuyến", 812, 1040, 3.9, 6],
        ["4.2", "Tỷ lệ TTHC có giao dịch thanh toán trực tuyến", 55, 80, 1.38, 2],
      ]),
    ],
    "A2",
  ],
  "grade-differs": [
    () => [
      grid([
        ["STT", "Đơn vị", ...names, "Tổng điểm", "Xếp loại"],
        [1, "Xã An Bình", ...scores, 92.79, "Khá"],
      ]),
    ],
    "J2",
  ],
  "assumed-reading": [
    () => [grid(down().map((row, i): Row => (i === 0 ? [...row.slice(0, 2), "Ghi nhận"] : row)))],
    "C1",
  ],
};

function told(grids: readonly Grid[]): readonly Finding[] {
  const { tables, findings } = readSheets(grids);
  return [
    ...findings,
    ...tables.flatMap((table) => assessTable(table).findings),
    ...readOwnLibrary(grids).findings,
  ];
}

describe("every code of the closed list is earned by some sheet", () => {
  test.each(findingCodes)("%s", (code) => {
    const [sheets, cell] = earns[code];
    const all = told(sheets());
    const own = all.filter((finding) => finding.code === code);
    expect(own, all.map((each) => `${each.code} ${findingSentence(each)}`).join("\n")).not.toEqual(
      []
    );
    if (cell !== null)
      expect(own.map((each) => (each.cell === null ? null : formatCell(each.cell)))).toContain(
        cell
      );
    for (const each of own) expect(findingSentence(each)).toMatch(/[.!]$/u);
  });
  test("and a sheet that is right earns none", () => {
    expect(told([grid(down({}, [["Tổng cộng", 100, 92.79]]))])).toEqual([]);
  });
});
