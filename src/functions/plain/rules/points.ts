import { formatCell, formatReference, type CellAddress } from "../../../cells/address";
import { roundedRatio } from "../../../scoring/arithmetic";
import { cellsOf } from "../../../scoring/quantity";
import { subjectIn, type Subject } from "../../arguments/subject";
import { pointsOf } from "../../table/pointsOf";
import { boardIn } from "../../table/boardArgument";
import { readTable } from "../../table/readTable";
import type { BookCells } from "../BookCells";
import type { Area } from "../operand";
import { PerArea } from "../PerArea";
import { isLeftOutIn, valueOf, type PlainCall } from "../plainCall";

/** Cells added in one formula, at most. */
const mostCells = 30;

/** POINTS766: the cell that the function finds now, or the sum of those that it adds. */
export function points(call: PlainCall): string | null {
  const { conditions, operand, argument, book } = call;
  const table = argument(0);
  const [item, period, unit] = [1, 2, 3].map((at) => conditions.fixed(operand(at)));
  if (table.kind !== "area" || item == null || period == null || unit == null) return null;
  if (unit.kind === "blank" && !isLeftOutIn(call, 3)) return null;
  const subject: Subject = item.kind === "blank" ? { kind: "total" } : subjectIn(item);
  const found = pointsOf(boardIn(tables.of(book, table), period, unit), subject);
  const cells = found === null ? [] : cellsOf(found.origin);
  if (cells.length === 0 || cells.length > mostCells) return null;
  // Points typed as text, or computed from counts, are more than a sum of cells.
  const sum = cells.reduce((total, at) => total + (hundredthsOf(book, at) ?? NaN), 0);
  if (sum !== found?.value) return null;
  const called = cells.map((cell) => table.prefix + formatCell(cell));
  conditions.count(called);
  return `ROUND(${called.join("+")},2)`;
}

function hundredthsOf(book: BookCells, at: CellAddress): number | null {
  const cell = book.cell(at);
  return cell.kind === "number" ? roundedRatio(cell.value, 1, 100) : null;
}

/** The table of a range as the function reads it. */
const tables = new PerArea((book: BookCells, area: Area) => {
  const { sheet, range } = area;
  const rows: unknown[][] = [];
  book.forEach(area, (cell, row, column) => {
    while (rows.length <= row - range.top) rows.push([]);
    const line = rows[row - range.top] ?? [];
    while (line.length <= column - range.left) line.push("");
    line[column - range.left] = valueOf(cell);
  });
  return readTable(rows, formatReference({ sheet, row: range.top, column: range.left }));
});
