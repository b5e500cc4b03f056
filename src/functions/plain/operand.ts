import { columnIndex, formatCell, quoteSheet, type CellRange } from "../../cells/address";
import { BLANK_CELL, type GridCell } from "../../cells/grid";
import type { BookCells } from "./BookCells";

/** An argument of a call, as plain as a formula without the program can take it over. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly cell: GridCell; readonly text: string }
  | (Area & {
      readonly kind: "area";
      /** As typed. */
      readonly text: string;
      /** `'Tổng hợp'!` where it was typed or stands on another sheet. */
      readonly prefix: string;
    });

export interface Area {
  readonly sheet: string;
  readonly range: CellRange;
}

/** One value of an argument: what it is now, and how a formula calls it. */
export interface Operand {
  readonly cell: GridCell;
  readonly text: string;
  readonly isReference: boolean;
  /** Where it stands; null: not in a cell. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

const lastRow = 1_048_575;
const onSheet = String.raw`(?:((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!))?`;
const cellOrRange = new RegExp(
  String.raw`^${onSheet}\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$`,
  "iu"
);
const wholeColumns = new RegExp(String.raw`^${onSheet}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$`, "iu");
const ownRow = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[([^[\]'#@]+)\]\]$/iu;
const wholeColumn = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?:\[([^[\]'#@]+)\]|([^[\]'#@]+))\]$/u;

/**
 * The argument that a text says in a formula of a cell. Null for all that is no cell, range, column of a table or
 * constant: another call, a sum, a name.
 * @example argumentOf("$C$4:$C$9", { sheet: "Bảng", row: 3 }, book)
 */
export function argumentOf(
  text: string,
  at: { readonly sheet: string; readonly row: number },
  book: BookCells
): Argument | null {
  if (text === "") return { kind: "omitted" };
  return literal(text) ?? area(text, at.sheet) ?? tableArea(text, at, book);
}

function literal(text: string): Argument | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text))
    return { kind: "literal", text, cell: { kind: "number", value: Number(text) } };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted === undefined) return null;
  const value = quoted.replaceAll('""', '"');
  return { kind: "literal", text, cell: value === "" ? BLANK_CELL : { kind: "text", value } };
}

function area(text: string, own: string): Argument | null {
  const cells = cellOrRange.exec(text);
  if (cells !== null) {
    const [, prefix = "", left = "", top = "", right = left, bottom = top] = cells;
    return onRange(text, prefix, own, {
      rows: [Number(top) - 1, Number(bottom) - 1],
      columns: [columnIndex(left), columnIndex(right)],
    });
  }
  const columns = wholeColumns.exec(text);
  if (columns === null) return null;
  const [, prefix = "", left = "", right = ""] = columns;
  return onRange(text, prefix, own, {
    rows: [0, lastRow],
    columns: [columnIndex(left), columnIndex(right)],
  });
}

function onRange(
  text: string,
  prefix: string,
  own: string,
  { rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly number[] }
): Argument | null {
  const sheet = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  // A sheet of another workbook, or several sheets at once.
  if (/[[\]:]/.test(sheet)) return null;
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return { kind: "area", text, prefix, sheet: sheet === "" ? own : sheet, range };
}

function tableArea(
  text: string,
  at: { readonly sheet: string; readonly row: number },
  book: BookCells
): Argument | null {
  const [, ofRow, cell] = ownRow.exec(text) ?? [];
  const [, table = ofRow, bracketed, bare] = wholeColumn.exec(text) ?? [];
  const name = cell ?? bracketed ?? bare;
  const found = table === undefined || name === undefined ? null : book.tableColumn(table, name);
  if (found === null) return null;
  const { sheet, range } = found;
  const isRow = cell !== undefined;
  if (isRow && (sheet !== at.sheet || at.row < range.top || at.row > range.bottom)) return null;
  return {
    kind: "area",
    text,
    prefix: sheet === at.sheet ? "" : `${quoteSheet(sheet)}!`,
    sheet,
    range: isRow ? { ...range, top: at.row, bottom: at.row } : range,
  };
}

const nothing: Operand = { cell: BLANK_CELL, text: "", isReference: false, at: null };

/** The value that stands for a place of the answer: a single row or column is the same for all, as in eachCell. */
export function operandAt(
  argument: Argument,
  book: BookCells,
  down: number,
  across: number
): Operand {
  if (argument.kind === "omitted") return nothing;
  if (argument.kind === "literal") return { ...argument, isReference: false, at: null };
  const { sheet, range, prefix, text } = argument;
  const [height, width] = sizeOf(argument);
  const row = range.top + (height === 1 ? 0 : down);
  const column = range.left + (width === 1 ? 0 : across);
  const called = height === 1 && width === 1 ? text : `${prefix}${formatCell({ row, column })}`;
  const at = { sheet, row, column };
  return { cell: book.cell(at), text: called, isReference: true, at };
}

/** Rows and columns of an argument. */
export function sizeOf(argument: Argument): readonly [number, number] {
  if (argument.kind !== "area") return [1, 1];
  const { top, bottom, left, right } = argument.range;
  return [bottom - top + 1, right - left + 1];
}
