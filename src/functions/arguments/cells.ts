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

/** A range as rows of raw values; a single value is a range of one cell, an omitted argument has no rows. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return rows.every(isRow) ? rows : rows.map((row) => (isRow(row) ? row : [row]));
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Whether an optional argument was left out or points to empty cells only. */
export function isLeftOut(argument: unknown): boolean {
  if (argument === null || argument === undefined) return true;
  return rowsOf(argument).every((row) =>
    row.every((value) => value === null || value === undefined || value === "")
  );
}

/** The first cell of an argument that stands for one value. */
export function firstCell(argument: unknown): GridCell {
  return cellOf(rowsOf(argument)[0]?.[0]);
}
