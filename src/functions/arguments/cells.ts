import { BLANK_CELL, type GridCell } from "../../cells/grid";

/**
 * One cell as Excel hands it over: a number, a text, a truth value, an error, or nothing (null or "").
 * @example cellOf("19,96") // { kind: "text", value: "19,96" }
 */
export function cellOf(value: unknown): GridCell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", value: "#NUM!" };
    case "string":
      return value === "" ? BLANK_CELL : { kind: "text", value };
    case "boolean":
      return { kind: "boolean", value };
    default:
      return value === null || value === undefined ? BLANK_CELL : ofDataType(value);
  }
}

/** Cells with a data type and errors come as objects; the plain value of such a cell is its basicValue. */
function ofDataType(value: object): GridCell {
  const basic = "basicValue" in value ? value.basicValue : undefined;
  const isError = "type" in value && value.type === "Error";
  return isError || basic === undefined || typeof basic === "object"
    ? { kind: "error", value: typeof basic === "string" ? basic : "#VALUE!" }
    : cellOf(basic);
}

type Rows = readonly (readonly unknown[])[];

/** A range as rows of raw values; a single value is a range of one cell, an omitted argument has no rows. */
export function rowsOf(argument: unknown): Rows {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return areRows(rows) ? rows : rows.map((row) => (isRow(row) ? row : [row]));
}

/** Asked of a whole range at every call, so without a call for each row. */
function areRows(rows: readonly unknown[]): rows is Rows {
  for (let row = 0; row < rows.length; row += 1) if (!isRow(rows[row])) return false;
  return true;
}

/** Rows of a whole column of Excel. */
const wholeColumn = 1_048_576;

/**
 * The same without the empty rows below the last filled one, where somebody chose whole columns: a million rows
 * of which a few hold something.
 */
export function usedRowsOf(argument: unknown): Rows {
  const [rows = []] = usedRowsOfAll([argument]);
  return rows;
}

/** The same for ranges that go side by side: all end where the longest does. */
export function usedRowsOfAll(inputs: readonly unknown[]): readonly Rows[] {
  const long = inputs.filter(
    (input): input is readonly unknown[] => Array.isArray(input) && input.length >= wholeColumn
  );
  const used = long.reduce((most, rows) => Math.max(most, usedLength(rows)), 1);
  return inputs.map((input) =>
    rowsOf(Array.isArray(input) && input.length >= wholeColumn ? input.slice(0, used) : input)
  );
}

/**
 * A range of any length without the empty rows at its end; at least its first row. Where there are none it is the
 * caller's own list.
 */
export function filledRowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return rowsOf(argument);
  const used = usedLength(argument);
  return rowsOf(used < argument.length ? argument.slice(0, used) : argument);
}

/**
 * Rows down to the last one that holds something, one at the least. Whole columns are a million empty rows, so each
 * is looked at once and nothing is made of it.
 */
function usedLength(rows: readonly unknown[]): number {
  for (let row = rows.length - 1; row > 0; row -= 1) {
    const line = rows[row];
    if (!Array.isArray(line)) {
      if (!isNothing(line)) return row + 1;
      continue;
    }
    for (let column = line.length - 1; column >= 0; column -= 1) {
      if (!isNothing(line[column])) return row + 1;
    }
  }
  return 1;
}

function isNothing(value: unknown): boolean {
  return value === "" || value === null || value === undefined;
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Whether an optional argument was left out or points to empty cells only. */
export function isLeftOut(argument: unknown): boolean {
  if (argument === null || argument === undefined) return true;
  return rowsOf(argument).every((row) => row.every(isNothing));
}

/** The first cell of an argument that stands for one value. */
export function firstCell(argument: unknown): GridCell {
  return cellOf(rowsOf(argument)[0]?.[0]);
}
