import { formatReference, type CellRange } from "../../../cells/address";
import type { EditStep, PlannedCell, WrittenContent } from "../../../plan/plan";
import { outsideSheet, tooMuchText } from "../faults";
import { cellCharacters, sheetSize } from "../limits";

export type WriteStep = Extract<EditStep, { kind: "write" }>;

/** A planned cell and the staff column that its look may follow. */
export interface CellEdit extends PlannedCell {
  readonly content: WrittenContent;
  /** Column left of the block it is written with; -1 when there is none. */
  readonly neighbour: number;
}

/** Planned cells of one sheet by row and column; a later write goes over an earlier one. */
export type SheetEdits = Map<number, Map<number, CellEdit>>;

/** The rectangle of a write. */
export function areaOf({ top, left, rows }: WriteStep): CellRange {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

/** @throws WorkbookError when a cell lies outside a sheet or holds more than a cell can. */
export function collect(edits: SheetEdits, { sheet, top, left, rows }: WriteStep): void {
  rows.forEach((cells, down) => {
    const row = top + down;
    const line = edits.get(row) ?? new Map<number, CellEdit>();
    edits.set(row, line);
    cells.forEach((cell, across) => {
      const column = left + across;
      if (cell.content.kind === "kept") return;
      if (row >= sheetSize.rows || column >= sheetSize.columns) throw outsideSheet(sheet);
      const content = checked(cell.content, () => formatReference({ sheet, row, column }));
      line.set(column, { ...cell, content, neighbour: left - 1 });
    });
  });
}

function checked(content: WrittenContent, where: () => string): WrittenContent {
  if (content.kind === "number" && !Number.isFinite(content.value)) {
    throw new RangeError(`Not a number for a cell: ${where()}`);
  }
  if (content.kind !== "text") return content;
  if (content.value.length > cellCharacters) throw tooMuchText(where());
  return content.value === "" ? { kind: "blank" } : content;
}
