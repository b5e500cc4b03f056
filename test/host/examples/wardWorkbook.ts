import { gridFromValues } from "../../../src/cells/grid";
import type { Grid } from "../../../src/cells/grid";
import { ExcelWorkbook } from "../../../src/workbook/excel/ExcelWorkbook";
import { bootNode } from "../bootNode";
import { ExcelHost } from "../ExcelHost";
import { HostWorkbook } from "../workbook/HostWorkbook";

/** The three periods of a ward, as its clerk keeps them. */
export const scoreSheet = (): Grid =>
  gridFromValues(
    "Tổng hợp",
    [
      ["KẾT QUẢ THEO QUYẾT ĐỊNH 766/QĐ-TTg", null, null, null, null],
      ["TT", "", "Thang điểm", { kind: "number", value: 46_053, numberFormat: "dd/mm/yyyy" }, ""],
      ["", "", "", "Thứ tự", "Điểm"],
      ["1", "Công khai minh bạch", 18, 46, 18],
      ["2", "Tiến độ giải quyết công việc", 20, 59, "19,96"],
      ["6", "Số hoá hồ sơ", 22, 62, { kind: "error", value: "#REF!" }],
      ["", "Tổng hợp", 100, 46, { kind: "number", value: 97.32, formula: "SUM(E4:E6)" }],
    ],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] }
  );

export const notes = (): Grid => ({
  ...gridFromValues("Ghi chú", [["Nháp"]]),
  visibility: "hidden",
});

export interface OpenWorkbook {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
}

/** Opens sheets in an emulated Excel of the oldest kind served; by default the ward's. */
export function openInExcel(grids: readonly Grid[] = [scoreSheet(), notes()]): OpenWorkbook {
  const host = bootNode(new ExcelHost(HostWorkbook.fromGrids(grids, "chi-so.xlsx")));
  return { host, workbook: new ExcelWorkbook(() => false) };
}

/** A width given back is the default one, whether the host still lists it or not. */
export function withDefaultWidths(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) =>
      key === "widths" && Array.isArray(value)
        ? value.filter((entry) => !(Array.isArray(entry) && Math.abs(Number(entry[1]) - 48) < 0.01))
        : value
    )
  );
}
