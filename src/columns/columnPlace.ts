import {
  columnIndex,
  contains,
  formatCell,
  intersects,
  isSameRange,
  type CellRange,
} from "../cells/address";
import type { Grid, SheetTable } from "../cells/grid";
import type { ScoreTable } from "../sheet/scoreboard";
import { ownPrefix } from "../plan/plan";
import { WorkbookError, type NamedRange, type WorkbookContents } from "../plan/port";
import { computedMark } from "./columnChoice";
import { bodyOf, emptiesHeader, excelTableOf } from "./tableColumns";

const columnsPrefix = `${ownPrefix}columns.`;
const lastColumnOfExcel = 16_383;

/** A workbook while its tables get their columns one after the other. */
export interface SharedContents extends WorkbookContents {
  /** Names of regions that other tables have got just now: no formulas stand in them yet that would tell whose they are. */
  readonly given?: ReadonlySet<string>;
}

export interface ColumnPlace {
  readonly name: string;
  readonly range: CellRange;
  /** The Excel table that the columns are part of, as it stands before; null: they stand beside what is there. */
  readonly table: SheetTable | null;
  /** The last column of that table once the columns are written; null: it stays. */
  readonly edge: number | null;
  /** No columns of ours stood beside the table before. */
  readonly isNew: boolean;
  /** Ranges of ours that the new columns leave behind. */
  readonly leaves: readonly CellRange[];
}

/**
 * Where the computed columns of a table stand: where they stood, even if staff moved them; else in the first
 * columns free on all rows of the table, beyond every used cell, merge and region of ours. Right beside an Excel table
 * that holds the scores they become columns of it; beside any other a column is left free, since Excel would take them in.
 * @throws WorkbookError "unsupported" when the sheet has no free column left, or when columns of the staff's stand
 * behind ours in an Excel table.
 */
export function placeColumns(
  contents: SharedContents,
  grid: Grid,
  table: ScoreTable,
  width: number
): ColumnPlace {
  const excelTable = excelTableOf(grid, table);
  const previous = ownColumns(contents, grid, table);
  const stays =
    previous === null
      ? null
      : placeAsBefore(contents, grid, { table, excelTable, previous }, width);
  if (stays !== null) return stays;
  const rows = rowsOf(table, null);
  const left = firstFreeColumn(contents, grid, table);
  const joined =
    excelTable?.range.right === left - 1 && isFreeBeside(grid, excelTable, left, width)
      ? excelTable
      : null;
  const place = joined !== null || !isBesideAny(grid, rows, left) ? left : left + 1;
  const right = place + width - 1;
  if (right > lastColumnOfExcel) {
    throw new WorkbookError(
      "unsupported",
      `Trang tính “${table.sheet}” không còn cột trống bên phải bảng. Hãy xóa bớt cột không dùng rồi tính lại.`
    );
  }
  const leaves = previous === null ? [] : oursAlone(grid, previous.range);
  if (emptiesHeader(grid, leaves)) throw behindOurs(table.sheet);
  return {
    name: previous?.name ?? freshName(contents, table),
    range: { ...rowsOf(table, joined), left: place, right },
    table: joined,
    edge: joined === null ? null : right,
    isNew: previous === null,
    leaves,
  };
}

/** All rows of an Excel table are ours to fill in a column that is ours; else those of the scores. */
function rowsOf(
  { range, headerRows }: ScoreTable,
  table: SheetTable | null
): Pick<CellRange, "top" | "bottom"> {
  const top = range.top + Math.max(headerRows, 1) - 1;
  return { top, bottom: table === null ? range.bottom : bodyOf(table).bottom };
}

/** Null where the columns cannot stay where they were. */
function placeAsBefore(
  contents: WorkbookContents,
  grid: Grid,
  known: {
    readonly table: ScoreTable;
    readonly excelTable: SheetTable | null;
    readonly previous: NamedRange;
  },
  width: number
): ColumnPlace | null {
  const { table, excelTable, previous } = known;
  const { left } = previous.range;
  const right = left + width - 1;
  const joined = joinedTable(excelTable, previous.range, right);
  if (joined === "amid" || hasForeignColumn(grid, previous.range)) return null;
  const range = { ...rowsOf(table, joined.table), left, right };
  if (!isFree(contents, grid, range, previous)) return null;
  const leaves = outside(previous.range, range);
  return { name: previous.name, range, ...joined, isNew: false, leaves };
}

function behindOurs(sheet: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `Trong bảng Excel ở trang tính “${sheet}” có cột của cơ quan đứng sau các cột tính. Hãy chuyển các cột đó ra trước các cột tính, hoặc xóa các cột tính cũ, rồi tính lại.`
  );
}

/**
 * The Excel table that columns are the last ones of, or come to be; `amid`: columns of others stand behind them in it, so
 * that they can be neither more nor fewer.
 */
function joinedTable(
  table: SheetTable | null,
  before: CellRange,
  right: number
): Pick<ColumnPlace, "table" | "edge"> | "amid" {
  if (table === null || before.left > table.range.right + 1) return { table: null, edge: null };
  if (before.left === table.range.right + 1 || before.right === table.range.right)
    return { table, edge: right };
  return before.right === right ? { table, edge: null } : "amid";
}

/** Whether the cells are free that would come into an Excel table with the columns, in all its rows. */
function isFreeBeside(grid: Grid, { range }: SheetTable, left: number, width: number): boolean {
  const area = { ...range, left, right: left + width - 1 };
  const taken = [...grid.merges, ...(grid.covered ?? [])];
  if (taken.some((other) => intersects(other, area))) return false;
  return [...cellsOf(area)].every(({ row, column }) => !isUsed(grid, row, column));
}

/** Whether a column stands right beside some Excel table, in its rows. */
function isBesideAny(
  grid: Grid,
  { top, bottom }: Pick<CellRange, "top" | "bottom">,
  left: number
): boolean {
  return (grid.tables ?? []).some(
    ({ range }) => range.right + 1 === left && range.top <= bottom && range.bottom >= top
  );
}

/** The region of ours beside this table: on its rows, and computed from its cells. */
function ownColumns(
  { ownRegions, given = new Set() }: SharedContents,
  grid: Grid,
  { range, sheet }: ScoreTable
): NamedRange | null {
  const onRows = ownRegions.filter(
    (region) =>
      region.name.startsWith(columnsPrefix) &&
      !given.has(region.name) &&
      region.sheet === sheet &&
      region.range.top <= range.bottom &&
      region.range.bottom >= range.top + 1
  );
  return (
    onRows.find((region) => refersTo(grid, region.range, range) === true) ??
    onRows.find((region) => refersTo(grid, region.range, range) === null) ??
    null
  );
}

/** Whether the formulas of a region read the table's cells; null when it holds none. */
function refersTo(grid: Grid, region: CellRange, table: CellRange): boolean | null {
  const isInTable = ({ range }: SheetTable): boolean =>
    intersects(range, region) && intersects(range, table);
  if (grid.tables?.some(isInTable) === true) return true;
  let seen = false;
  for (const { row, column } of cellsOf(region)) {
    for (const [, letters = "", digits = ""] of (grid.cell(row, column).formula ?? "").matchAll(
      /\$?\b([A-Z]{1,3})\$?(\d+)\b/g
    )) {
      seen = true;
      if (contains(table, Number(digits) - 1, columnIndex(letters))) return true;
    }
  }
  return seen ? false : null;
}

/** Staff may have inserted a column of theirs amid ours: the name then spans it. */
function hasForeignColumn(grid: Grid, range: CellRange): boolean {
  for (let column = range.left; column <= range.right; column += 1) {
    if (!isOurColumn(grid, range, column) && !isBlankColumn(grid, range, column)) return true;
  }
  return false;
}

function isOurColumn(grid: Grid, range: CellRange, column: number): boolean {
  const header = grid.cell(range.top, column);
  return header.kind === "text" && header.value.includes(computedMark);
}

function isBlankColumn(grid: Grid, range: CellRange, column: number): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (isUsed(grid, row, column)) return false;
  }
  return true;
}

function oursAlone(grid: Grid, range: CellRange): readonly CellRange[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at);
  return columns
    .filter((column) => isOurColumn(grid, range, column))
    .map((column) => ({ ...range, left: column, right: column }));
}

function isFree(
  { ownRegions }: WorkbookContents,
  grid: Grid,
  range: CellRange,
  own: NamedRange
): boolean {
  const tables = grid.tables ?? [];
  // A table that holds our own columns is no obstacle to them.
  const isOurs = (area: CellRange): boolean =>
    tables.some((table) => isSameRange(table.range, area) && intersects(area, own.range));
  const taken = [
    ...grid.merges,
    ...[...(grid.covered ?? []), ...tables.map((table) => table.range)].filter(
      (area) => !isOurs(area)
    ),
    ...ownRegions
      .filter((region) => region.sheet === grid.sheet && region.name !== own.name)
      .map((region) => region.range),
  ];
  if (taken.some((other) => intersects(other, range))) return false;
  for (const { row, column } of cellsOf(range)) {
    if (!contains(own.range, row, column) && isUsed(grid, row, column)) return false;
  }
  return true;
}

function firstFreeColumn(
  { ownRegions }: WorkbookContents,
  grid: Grid,
  { range }: ScoreTable
): number {
  let last = range.right;
  const regions = ownRegions
    .filter((region) => region.sheet === grid.sheet)
    .map((region) => region.range);
  const tables = (grid.tables ?? []).map((table) => table.range);
  for (const taken of [...grid.merges, ...(grid.covered ?? []), ...tables, ...regions]) {
    if (taken.top <= range.bottom && taken.bottom >= range.top) last = Math.max(last, taken.right);
  }
  const beyond = { top: range.top, bottom: range.bottom, left: last + 1, right: lastColumnOfExcel };
  grid.forEachCell((_, __, column) => {
    last = Math.max(last, column);
  }, beyond);
  return last + 1;
}

function isUsed(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return cell.kind !== "blank" || cell.formula !== undefined;
}

/** One name a table, told by where it stood when it was first computed. */
function freshName({ grids, ownRegions }: WorkbookContents, { sheet, range }: ScoreTable): string {
  const ordinal = grids.findIndex((grid) => grid.sheet === sheet) + 1;
  const wanted = `${columnsPrefix}${ordinal}.${formatCell({ row: range.top, column: range.left })}`;
  const taken = new Set(ownRegions.map(({ name }) => name));
  let name = wanted;
  for (let next = 2; taken.has(name); next += 1) name = `${wanted}.${next}`;
  return name;
}

/** The part of the old range that the new one does not cover, as whole columns and rows. */
function outside(old: CellRange, now: CellRange): readonly CellRange[] {
  const columns = { ...old, left: Math.max(old.left, now.right + 1) };
  const above = { ...old, right: Math.min(old.right, now.right), bottom: now.top - 1 };
  const below = { ...old, right: Math.min(old.right, now.right), top: now.bottom + 1 };
  return [columns, above, below].filter(
    ({ top, bottom, left, right }) => top <= bottom && left <= right
  );
}

function* cellsOf(range: CellRange): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) yield { row, column };
  }
}
