import { contains, formatCell, type CellRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { ScoreTable } from "../sheet/scoreboard";
import { ownPrefix } from "../plan/plan";
import { WorkbookError, type NamedRange, type WorkbookContents } from "../plan/port";
import { computedMark } from "./columnChoice";

const columnsPrefix = `${ownPrefix}columns.`;
const lastColumnOfExcel = 16_383;

export interface ColumnPlace {
  readonly name: string;
  readonly range: CellRange;
  /** Ranges of ours that the new columns leave behind. */
  readonly leaves: readonly CellRange[];
}

/**
 * Where the computed columns of a table stand: where they stood, even if staff moved them; else in the first
 * columns free on all rows of the table, beyond every used cell, merge and region of ours.
 * @throws WorkbookError "unsupported" when the sheet has no free column left.
 */
export function placeColumns(
  contents: WorkbookContents,
  grid: Grid,
  table: ScoreTable,
  width: number
): ColumnPlace {
  const top = table.range.top + Math.max(table.headerRows, 1) - 1;
  const rows = { top, bottom: table.range.bottom };
  const previous = ownColumns(contents, grid, table);
  if (previous !== null) {
    const { left } = previous.range;
    const range = { ...rows, left, right: left + width - 1 };
    const stays =
      !hasForeignColumn(grid, previous.range) && isFree(contents, grid, range, previous);
    if (stays) return { name: previous.name, range, leaves: outside(previous.range, range) };
  }
  const left = firstFreeColumn(contents, grid, table);
  if (left + width - 1 > lastColumnOfExcel) {
    throw new WorkbookError(
      "unsupported",
      `Trang tính “${table.sheet}” không còn cột trống bên phải bảng. Hãy xóa bớt cột không dùng rồi tính lại.`
    );
  }
  return {
    name: previous?.name ?? freshName(contents, table),
    range: { ...rows, left, right: left + width - 1 },
    leaves: previous === null ? [] : oursAlone(grid, previous.range),
  };
}

/** The region of ours beside this table: on its rows, and computed from its cells. */
function ownColumns(
  { ownRegions }: WorkbookContents,
  grid: Grid,
  { range, sheet }: ScoreTable
): NamedRange | null {
  const onRows = ownRegions.filter(
    (region) =>
      region.name.startsWith(columnsPrefix) &&
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

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
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
  const taken = [
    ...grid.merges,
    ...(grid.covered ?? []),
    ...ownRegions
      .filter((region) => region.sheet === grid.sheet && region.name !== own.name)
      .map((region) => region.range),
  ];
  if (taken.some((other) => overlap(other, range))) return false;
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
  for (const taken of [...grid.merges, ...(grid.covered ?? []), ...regions]) {
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

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function* cellsOf(range: CellRange): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) yield { row, column };
  }
}
