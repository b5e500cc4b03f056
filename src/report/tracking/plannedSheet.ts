import type { CellStyle, EditStep, PlannedCell } from "../../plan/plan";
import type { NewSheet } from "../../workbook/file/newWorkbook";

/** A sheet of a new workbook: how it stands and prints, and what is in it. */
export interface PlannedSheet extends NewSheet {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Points; null: as high as its text. */
  readonly heights: readonly (number | null)[];
  readonly merges: readonly { top: number; left: number; bottom: number; right: number }[];
}

/** Points of one line of text. */
export const lineHeight = 20;

export const blank: PlannedCell = { content: { kind: "blank" }, style: "keep" };

export function text(value: string, style: CellStyle): PlannedCell {
  return { content: value === "" ? { kind: "blank" } : { kind: "text", value }, style };
}

export function number(value: number, style: CellStyle): PlannedCell {
  return { content: { kind: "number", value }, style };
}

/** A formula over cells that nobody has filled in yet: it shows nothing. */
export function formula(written: string, style: CellStyle): PlannedCell {
  return { content: { kind: "formula", formula: written, cached: "" }, style };
}

/** A cell that people fill in. */
export function empty(style: CellStyle): PlannedCell {
  return { content: { kind: "blank" }, style };
}

export function blankRow(columns: number): readonly PlannedCell[] {
  return Array.from({ length: columns }, () => blank);
}

/** Two rows of heads below a title and an empty row: single heads over both rows, each period over its own columns. */
export function periodMerges(heads: number, periods: number, each: number): PlannedSheet["merges"] {
  return [
    ...Array.from({ length: heads }, (_, left) => ({ top: 2, left, bottom: 3, right: left })),
    ...Array.from({ length: periods }, (_, at) => {
      const left = heads + at * each;
      return { top: 2, left, bottom: 2, right: left + each - 1 };
    }),
  ];
}

/** A title in the first cell of a row, over as many columns as the table has. */
export function titleRow(title: string, columns: number): readonly PlannedCell[] {
  return Array.from({ length: columns }, (_, column) =>
    column === 0 ? text(title, "title") : empty("title")
  );
}

export function stepsOf({
  name,
  widths,
  rows,
  heights,
  merges,
}: PlannedSheet): readonly EditStep[] {
  return [
    { kind: "columnWidths", sheet: name, left: 0, widths },
    { kind: "write", sheet: name, top: 0, left: 0, rows, heights, merges },
  ];
}
