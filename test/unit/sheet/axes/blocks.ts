import type { CellRange } from "../../../../src/cells/address";
import { gridFromValues } from "../../../../src/cells/grid";
import { Page, type PageCell } from "../../../../src/cells/page";
import type { Block } from "../../../../src/sheet/axes/block";
import type { Assumptions, Column } from "../../../../src/sheet/axes/column";
import { columnsOf } from "../../../../src/sheet/axes/columns";
import { findBlocks } from "../../../../src/sheet/axes/findBlocks";
import type { Rows } from "../../layouts/told";

/** A sheet of 2026 as its page. */
export function pageOf(rows: Rows, merges: readonly CellRange[] = []): Page {
  return new Page(gridFromValues("Sheet1", rows, { merges }));
}

/** The tables of a sheet of 2026. */
export function blocksOf(rows: Rows, merges: readonly CellRange[] = []): readonly Block[] {
  return findBlocks(pageOf(rows, merges), 2026);
}

/** Of each table a letter a line: of its title, its head, its body, a section amid the body, what ends it. */
export const linesOf = (rows: Rows, merges: readonly CellRange[] = []): readonly string[] =>
  blocksOf(rows, merges).map(({ titles, header, body, sections, tail }) =>
    rows
      .map((_, row) => {
        const holds = (all: readonly { readonly row: number }[]) =>
          all.some((line) => line.row === row);
        if (holds(titles)) return "t";
        if (header.includes(row)) return "h";
        if (body.includes(row)) return "b";
        return holds(sections) ? "s" : holds(tail) ? "e" : "-";
      })
      .join("")
  );
/** The one table of a sheet. */
export function blockOf(rows: Rows, merges: readonly CellRange[] = []): Block {
  const [block, ...more] = blocksOf(rows, merges);
  if (block === undefined || more.length > 0) throw new Error("not one table");
  return block;
}

/** Its columns, as they are read. */
export function readColumns(
  rows: Rows,
  merges: readonly CellRange[] = [],
  assume: Assumptions = {}
): readonly Column[] {
  return columnsOf(blockOf(rows, merges), assume);
}

/** The cell that shows at a place of a page. */
export function cellAt(page: Page, row: number, column: number): PageCell {
  const cell = page.at(row, column);
  if (cell === undefined) throw new Error(`nothing at ${row}, ${column}`);
  return cell;
}
