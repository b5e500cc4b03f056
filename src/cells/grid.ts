import type { CellRange } from "./address";

/**
 * What one cell holds, as the workbook stores it. `number` covers dates: whether a number is a date
 * is told by its format, so the sheet room decides, not the file.
 */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

/** A cell: its content, and what the sheet tells about it. */
export type GridCell = CellContent & {
  /** Formula without the equals sign. A `blank` cell with a formula has no stored result. */
  readonly formula?: string;
  /** Number format code, absent for General. @example "dd/mm/yyyy" */
  readonly numberFormat?: string;
  /** Font name, where the reader knows it: old TCVN3 and VNI texts are told by it. @example ".VnTime" */
  readonly fontName?: string;
};

/** The cell outside every used range. */
export const BLANK_CELL: GridCell = { kind: "blank" };

/**
 * A sheet as a rectangle of cells from A1 to the last used one. Implementations may build cells lazily:
 * call `cell` only for cells you need.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  /** Where charts, pictures and Excel tables lie, over cells that may look free; absent: not known. */
  readonly covered?: readonly CellRange[];
  /** True when dates count from 1904 (old workbooks of the Mac). */
  readonly date1904: boolean;
  /** Zero-based; outside the used range it answers BLANK_CELL. */
  cell(row: number, column: number): GridCell;
}

/**
 * A grid over plain values, as custom functions and tests have them. `null`, `undefined` and "" are blank.
 * @example gridFromValues("Tổng hợp", [["Nhóm chỉ số", "Điểm"], ["Số hóa hồ sơ", 21.41]])
 */
export function gridFromValues(
  sheet: string,
  rows: readonly (readonly (GridCell | string | number | boolean | null | undefined)[])[],
  options: { readonly merges?: readonly CellRange[]; readonly date1904?: boolean } = {}
): Grid {
  const cells = rows.map((row) => row.map(toCell));
  return {
    sheet,
    visibility: "visible",
    rowCount: cells.length,
    columnCount: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    merges: options.merges ?? [],
    date1904: options.date1904 ?? false,
    cell: (row, column) => cells[row]?.[column] ?? BLANK_CELL,
  };
}

function toCell(value: GridCell | string | number | boolean | null | undefined): GridCell {
  if (value === null || value === undefined || value === "") return BLANK_CELL;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", value };
  return value;
}
