import { expect } from "vitest";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { narrate } from "../../../src/narrative/narrate";
import { composeReport } from "../../../src/report/composeReport";
import { emptyOfficeDetails } from "../../../src/settings/officeDetails";
import type { TableAssessment } from "../../../src/scoring/assessment";
import { assessTable } from "../../../src/scoring/assessTable";
import { checkDocument } from "../../../src/proofreading/checkDocument";
import type { CellRange } from "../../../src/cells/address";
import { gridFromValues, type Grid, type GridCell } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";

export type Rows = (string | number | null | GridCell)[][];

export const date = (serial: number): GridCell => ({
  kind: "number",
  value: serial,
  numberFormat: "dd/mm/yyyy",
});
export const merge = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

/** "unit | period: group points/maximum#rank …; total" of every board, as a person would tell it. */
export function told(rows: Rows, merges: readonly CellRange[] = [], sheet = "Sheet1"): string[] {
  const grid = gridFromValues(sheet, rows, { merges });
  const { tables } = readSheets([grid]);
  for (const table of tables) expectNoMismatch(grid, assessTable(table));
  return tables.map(boardsTold).flat();
}

/** Whatever the layout, the figures of the report are those that the check finds in the cells by itself. */
function expectNoMismatch(grid: Grid, table: TableAssessment): void {
  for (const board of table.boards) {
    const narrative = narrate(board, table);
    const details = emptyOfficeDetails;
    const document = composeReport({ table, board, narrative, details, template: "report" });
    expect(checkDocument(document, { grids: [grid], table, board, scoring: {} })).toEqual([]);
  }
}

function boardsTold(table: ReturnType<typeof readSheets>["tables"][number]): string[] {
  return assessTable(table).boards.map((board) => {
    const groups = board.groups.map((group) => {
      const points = group.points === null ? "?" : String(group.points.value / 100);
      const maximum = group.maxPoints === null ? "?" : String(group.maxPoints.value / 100);
      const rank = group.rank === null ? "" : `#${String(group.rank.value)}`;
      const indicators = group.indicators.map(
        ({ code, points: own }) => `${code}=${own === null ? "?" : String(own.value / 100)}`
      );
      return `${group.id} ${points}/${maximum}${rank}${indicators.length > 0 ? ` (${indicators.join(" ")})` : ""}`;
    });
    const total = board.total?.points
      ? `; ${String(board.total.points.value / 100)}${board.total.rank ? `#${String(board.total.rank.value)}` : ""}`
      : "";
    return `${board.unit?.text ?? "-"} | ${board.period?.label ?? "-"}: ${groups.join(", ")}${total}`;
  });
}

export const six =
  "transparency 18/18, timeliness 19.96/20, onlineServices 10/12, onlinePayment 10/10, satisfaction 18/18, digitization 21.36/22";
export const names = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];
export const maxima = [18, 20, 12, 10, 18, 22];
export const scores = [18, 19.96, 10, 10, 18, 21.36];
export const typed = ["18", "19,96", "10,00", "10", "18 điểm", "21,36"];
export const lower = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
export const lowerSix =
  "transparency 17.5/18, timeliness 18.2/20, onlineServices 9.4/12, onlinePayment 8.85/10, satisfaction 16.9/18, digitization 19.15/22";
export const short = ["CKMB", "TĐGQ", "DVCTT", "TTTT", "MĐHL", "SHHS"];

/** Code and sentence of everything that is told of a sheet. */
export function findings(rows: Rows, merges: readonly CellRange[] = []): string[] {
  const reading = readSheets([gridFromValues("S", rows, { merges })]);
  return [
    ...reading.findings,
    ...reading.tables.flatMap((table) => assessTable(table).findings),
  ].map((each) => `${each.code}: ${findingSentence(each)}`);
}
