import type { Grid } from "../../cells/grid";

/** The words that a cell stands among, by which it is known again when rows or columns were inserted. */
export interface Surroundings {
  /** First text of its row, left of it; empty where there is none. */
  readonly row: string;
  /** Nearest text above it in its column; empty where there is none. */
  readonly column: string;
}

/** Zero-based. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Longer texts are told apart by their beginning. */
const mostLetters = 120;

/**
 * What a person reads a cell by: the name of its row and of its column.
 * @example surroundingsOf(grid, { row: 4, column: 1 }) // { row: "Số thủ tục", column: "Tháng 5" }
 */
export function surroundingsOf(grid: Grid, { row, column }: Spot): Surroundings {
  let [rowName, columnName] = ["", ""];
  const left = { top: row, bottom: row, left: 0, right: column - 1 };
  if (column > 0)
    grid.forEachText((text) => {
      if (rowName === "") rowName = plain(text);
    }, left);
  const above = { top: 0, bottom: row - 1, left: column, right: column };
  if (row > 0)
    grid.forEachText((text) => {
      columnName = plain(text);
    }, above);
  return { row: rowName, column: columnName };
}

/**
 * Where a cell stands now: where it stood, if the words around it are the same there; else the only cell of the sheet
 * among these words; null where no cell or several stand so.
 */
export function placeAmong(grid: Grid, spot: Spot, among: Surroundings): Spot | null {
  if (isSame(surroundingsOf(grid, spot), among)) return spot;
  if (among.row === "" && among.column === "") return null;
  const rows = new Set<number>();
  const columns = new Set<number>();
  grid.forEachText((text, row, column) => {
    const words = plain(text);
    if (words === among.row) rows.add(row);
    if (words === among.column) columns.add(column);
  });
  // A cell without one of the names is moved along the other alone.
  if (among.row === "") rows.add(spot.row);
  if (among.column === "") columns.add(spot.column);
  const found = [...rows].flatMap((row) =>
    [...columns].flatMap((column) =>
      isSame(surroundingsOf(grid, { row, column }), among) && isNumeric(grid, row, column)
        ? [{ row, column }]
        : []
    )
  );
  const [only, second] = found;
  return only !== undefined && second === undefined ? only : null;
}

function isNumeric(grid: Grid, row: number, column: number): boolean {
  const content = grid.cell(row, column);
  return content.kind === "number" || (content.kind === "text" && /\d/.test(content.value));
}

function isSame(one: Surroundings, other: Surroundings): boolean {
  return one.row === other.row && one.column === other.column;
}

/** As it can be kept in one line of text, names parted by a bar. */
function plain(text: string): string {
  const line = text.normalize("NFC").replaceAll("|", "/").replace(/\s+/gu, " ").trim();
  return line.slice(0, mostLetters).trim();
}
