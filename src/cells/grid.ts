import type { CellRange } from "./address";
import { BLANK_CELL, storedCells } from "./storedCells";

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

export { BLANK_CELL };

/** Told of a cell that holds something. Rows and columns count from zero. */
export type CellVisitor = (cell: GridCell, row: number, column: number) => void;

/** Told of a cell of text, as typed. Rows and columns count from zero. */
export type TextVisitor = (text: string, row: number, column: number) => void;

/**
 * Told of what a cell holds, without a cell being made of it: its text, number or boolean; null for an error, and for a
 * formula without result. `format`: the number format of a number. Rows and columns count from zero.
 */
export type ValueVisitor = (
  value: string | number | boolean | null,
  row: number,
  column: number,
  format: string | undefined
) => void;

/** How open a sheet is to who writes on it. */
export interface SheetState {
  /** `veryHidden`: not even listed where people show hidden sheets again. */
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** Rows are hidden by a filter. */
  readonly isFiltered: boolean;
}

/** An Excel table (a ListObject) on a sheet. */
export interface SheetTable {
  /** As formulas call it. */
  readonly name: string;
  /** With its header and its row of totals. */
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/**
 * A sheet as a rectangle of cells from A1 to the last used one. Implementations may build cells lazily:
 * call `cell` only for cells you need. One lonely cell at XFD1048576 makes the rectangle 17 billion cells large:
 * never loop over `rowCount` × `columnCount`, walk what is stored.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden";
  /** More of the same, for who writes; absent: not known. */
  readonly state?: SheetState;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  /** Where charts, pictures and Excel tables lie, over cells that may look free; absent: not known. */
  readonly covered?: readonly CellRange[];
  /** Excel tables that columns can be added to; absent: not known. */
  readonly tables?: readonly SheetTable[];
  /** True when dates count from 1904 (old workbooks of the Mac). */
  readonly date1904: boolean;
  /** Whether the row or the column of a cell is hidden, by hand or by a filter; absent: not known. */
  isHidden?(row: number, column: number): boolean;
  /** Zero-based; outside the used range it answers BLANK_CELL. */
  cell(row: number, column: number): GridCell;
  /**
   * Visits the cells that hold something (content, or a formula without result), row after row and from the left.
   * Costs what is stored there, whatever lies between.
   * @example grid.forEachCell((cell, row, column) => …, { top: 0, bottom: 20, left: 0, right: 16_383 })
   */
  forEachCell(visit: CellVisitor, within?: CellRange): void;
  /** The cells of text alone, in the same order, without building the others: labels are found by it. */
  forEachText(visit: TextVisitor, within?: CellRange): void;
  /** The cells that `forEachCell` visits, in the same order, as plain values: most cells of a register are only counted. */
  forEachValue(visit: ValueVisitor, within?: CellRange): void;
}

/**
 * A grid over plain values, as custom functions and tests have them. `null`, `undefined` and "" are blank.
 * @example gridFromValues("Tổng hợp", [["Nhóm chỉ số", "Điểm"], ["Số hóa hồ sơ", 21.41]])
 */
export function gridFromValues(
  sheet: string,
  rows: readonly (readonly (GridCell | string | number | boolean | null | undefined)[])[],
  options: {
    readonly merges?: readonly CellRange[];
    readonly tables?: readonly SheetTable[];
    readonly date1904?: boolean;
  } = {}
): Grid {
  return {
    sheet,
    visibility: "visible",
    merges: options.merges ?? [],
    ...(options.tables === undefined ? {} : { tables: options.tables }),
    date1904: options.date1904 ?? false,
    ...storedCells(rows.map((row) => row.map(toCell))),
  };
}

function toCell(value: GridCell | string | number | boolean | null | undefined): GridCell {
  if (value === null || value === undefined || value === "") return BLANK_CELL;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", value };
  return value;
}
