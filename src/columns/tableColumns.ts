import { columnIndex, contains, type CellRange } from "../cells/address";
import type { Grid, SheetTable } from "../cells/grid";
import { columnReference, isPlainColumnName, rowReference } from "../cells/structuredReference";
import type { ScoreTable } from "../sheet/scoreboard";
import type { Input } from "./formula";
import type { ScoreLine } from "./scoreLine";

/** How cells of an Excel table are named in formulas of its own columns. */
export interface TableNames {
  /** The cell of that column in a row of the table; null where only its address will do. */
  ofRow(row: number, column: number): string | null;
  /** All rows of a column, where the range is exactly that; null else. */
  ofRange(range: CellRange): string | null;
}

/**
 * The Excel table that holds the scores, if columns of ours can be columns of it: its header is the row that names the
 * columns, and no row of ours lies outside its body.
 */
export function excelTableOf(grid: Grid, { range, headerRows }: ScoreTable): SheetTable | null {
  const header = range.top + Math.max(headerRows, 1) - 1;
  const found = grid.tables?.find(
    (each) =>
      each.hasHeader &&
      each.range.top === header &&
      range.bottom <= bodyOf(each).bottom &&
      each.range.left <= range.right &&
      each.range.right >= range.right
  );
  return found ?? null;
}

/** The rows between header and totals. */
export function bodyOf({ range, hasTotals }: SheetTable): CellRange {
  return { ...range, top: range.top + 1, bottom: range.bottom - (hasTotals ? 1 : 0) };
}

/**
 * @param fresh headers of our own columns, by column
 * @example tableNames(grid, table, headers).ofRow(4, 2) // "BangDiem[[#This Row],[Điểm]]"
 */
export function tableNames(
  grid: Grid,
  table: SheetTable,
  fresh: ReadonlyMap<number, string>
): TableNames {
  const body = bodyOf(table);
  const nameOf = (column: number): string | null => {
    const header = grid.cell(table.range.top, column);
    const name = fresh.get(column) ?? (header.kind === "text" ? header.value : "");
    const isIn = fresh.has(column) || (column >= body.left && column <= body.right);
    return isIn && isPlainColumnName(name) ? name : null;
  };
  return {
    ofRow(row, column) {
      const name = row < body.top || row > body.bottom ? null : nameOf(column);
      return name === null ? null : rowReference(table.name, name);
    },
    ofRange({ top, left, bottom, right }) {
      const name =
        top === body.top && bottom === body.bottom && left === right ? nameOf(left) : null;
      return name === null ? null : columnReference(table.name, name);
    },
  };
}

/** Lines whose figures in the line's own row are called by their columns. */
export function namedLines(lines: readonly ScoreLine[], names: TableNames): readonly ScoreLine[] {
  return lines.map((line) => {
    const named = (input: Input | null): Input | null => namedInput(input, line.row, names);
    return {
      ...line,
      points: named(line.points),
      maxPoints: named(line.maxPoints),
      pointsBefore: named(line.pointsBefore),
      rank: named(line.rank),
      rankBefore: named(line.rankBefore),
      counts: line.counts === null ? null : [named(line.counts[0]), named(line.counts[1])],
      parts: line.parts.map(named),
    };
  });
}

function namedInput(input: Input | null, row: number, names: TableNames): Input | null {
  if (input?.kind !== "cell") return input;
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(input.reference) ?? [];
  if (letters === undefined || Number(digits) - 1 !== row) return input;
  const called = names.ofRow(row, columnIndex(letters));
  return called === null ? input : { ...input, called };
}

/** Whether an area that is to be emptied holds a header of an Excel table: no table is without one. */
export function emptiesHeader(grid: Grid, areas: readonly CellRange[]): boolean {
  return (grid.tables ?? []).some(({ range, hasHeader }) =>
    areas.some(
      ({ left, right, top, bottom }) =>
        hasHeader &&
        top <= range.top &&
        bottom >= range.top &&
        (contains(range, range.top, left) || contains(range, range.top, right))
    )
  );
}
