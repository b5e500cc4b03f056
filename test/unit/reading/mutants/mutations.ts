import type { GridCell } from "../../../../src/cells/grid";
import { plainLetters } from "../../../../src/sheet/text/fold";
import {
  withBlankColumn,
  withBlankRow,
  withCell,
  withRowTwice,
  type SheetCells,
} from "./sheetCells";

/** What a change must lead to, where it touches what was read. */
export type Duty =
  /** The reading stays the same, figure for figure. */
  | { readonly kind: "same" }
  /** The figure of the cell becomes so many times what it was; nothing else changes. */
  | { readonly kind: "becomes"; readonly factor: number }
  /** Somebody is told, if the cell held points; another figure may also be gone as the cell says. */
  | { readonly kind: "told" }
  /** Somebody is told: more than one cell changed. */
  | { readonly kind: "told anyway" }
  /** The reading stays the same, or somebody is told; a renamed unit or a lost title may say so itself. */
  | { readonly kind: "same or told" };

export interface Mutant {
  readonly sheet: SheetCells;
  readonly duty: Duty;
}

/** A change of one cell, or around it; null where it makes no sense. */
export type Mutation = (
  sheet: SheetCells,
  row: number,
  column: number,
  cell: GridCell
) => Mutant | null;

/** Whole numbers may be scores, ranks, counts or numbering: who asks knows which of them were read as points. */
const isNumber = (cell: GridCell) => cell.kind === "number" && cell.numberFormat === undefined;
const isFigure = (cell: GridCell) =>
  isNumber(cell) && cell.kind === "number" && !Number.isInteger(cell.value);

const ofFigure =
  (make: (value: number) => GridCell, duty: Duty): Mutation =>
  (sheet, row, column, cell) =>
    // A hundred times nothing is nothing.
    cell.kind === "number" && cell.value !== 0 && isNumber(cell)
      ? { sheet: withCell(sheet, row, column, make(cell.value)), duty }
      : null;

const ofText =
  (make: (text: string) => string | null, duty: Duty): Mutation =>
  (sheet, row, column, cell) => {
    const typed = cell.kind === "text" ? make(cell.value) : null;
    return typed === null
      ? null
      : { sheet: withCell(sheet, row, column, { kind: "text", value: typed }), duty };
  };

const text = (value: string): GridCell => ({ kind: "text", value });
const same: Duty = { kind: "same" };
const told: Duty = { kind: "told" };
const sameOrTold: Duty = { kind: "same or told" };

export const mutations: Readonly<Record<string, Mutation>> = {
  "figure a little lower": ofFigure(
    (value) => ({ kind: "number", value: Math.round(Math.round(value * 100) * 0.9) / 100 }),
    {
      kind: "becomes",
      factor: 0.9,
    }
  ),
  "figure gone": ofFigure(() => ({ kind: "blank" }), told),
  "figure that waits": ofFigure(() => text("chưa có"), told),
  "figure in words": ofFigure(() => text("mười tám"), told),
  "figure a hundred times as much": ofFigure(
    (value) => ({ kind: "number", value: Math.round(value * 100) }),
    told
  ),
  "figure as a date": ofFigure(
    (value) => ({ kind: "number", value: 46_304 + Math.floor(value), numberFormat: "d-mmm" }),
    told
  ),
  "figure as text with a comma": ofFigure((value) => text(String(value).replace(".", ",")), same),
  "figure with its words": ofFigure(
    (value) => text(`Đạt ${String(value).replace(".", ",")} điểm`),
    same
  ),
  "text gone": ofText(() => "", sameOrTold),
  "text of somebody else": ofText(() => "Vân Du Hoành", sameOrTold),
  "text without marks": ofText(
    (typed) => (plainLetters(typed) === typed ? null : plainLetters(typed)),
    same
  ),
  "text in parts": ofText(
    (typed) => (typed.normalize("NFD") === typed ? null : typed.normalize("NFD")),
    same
  ),
  "text with wide spaces": ofText(
    (typed) => (typed.includes(" ") ? typed.replaceAll(" ", " \u00a0") : null),
    same
  ),
  "text with one wrong letter": ofText(
    (typed) => (typed.length > 9 ? `${typed.slice(0, 6)}k${typed.slice(7)}` : null),
    sameOrTold
  ),
  "blank row above": (sheet, row, column) =>
    column === 0 ? { sheet: withBlankRow(sheet, row), duty: sameOrTold } : null,
  "blank column before": (sheet, row, column) =>
    row === 0 ? { sheet: withBlankColumn(sheet, column), duty: sameOrTold } : null,
  "row twice": (sheet, row, column) =>
    column === 0 && (sheet.rows[row] ?? []).some(isFigure)
      ? { sheet: withRowTwice(sheet, row), duty: { kind: "told anyway" } }
      : null,
  "column that nobody heads": (sheet, row, column) => {
    const width = Math.max(...sheet.rows.map((cells) => cells.length));
    if (column !== 0 || row !== 0) return null;
    let changed = sheet;
    sheet.rows.forEach((cells, at) => {
      if (cells.some(isFigure))
        changed = withCell(changed, at, width, { kind: "number", value: 12.34 + at / 100 });
    });
    return changed === sheet ? null : { sheet: changed, duty: { kind: "told anyway" } };
  },
};
