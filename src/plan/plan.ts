import type { CellRange } from "../cells/address";

/**
 * Looks a planned cell can have; each adapter knows how to make them. `keep` leaves the cell's own look, `bare` takes
 * ours away again.
 */
export type CellStyle =
  | "keep"
  | "bare"
  | "title"
  | "subject"
  | "heading"
  | "paragraph"
  | "paragraphUnconfirmed"
  | "note"
  | "tableHeader"
  | "tableText"
  | "tablePoints"
  | "tablePercent"
  | "tableRank"
  | "tableChange"
  | "tablePlaces"
  | "tableTotalText"
  | "tableTotalPoints"
  | "tableTotalPercent"
  | "tableTotalRank";

export type PlannedContent =
  /** What stands there stays, look and all: it has become a person's. */
  | { readonly kind: "kept" }
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** English function names, comma separators, no equals sign; `cached` is what it evaluates to now. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string | null };

/** What a cell is given. */
export type WrittenContent = Exclude<PlannedContent, { readonly kind: "kept" }>;

export interface PlannedCell {
  readonly content: PlannedContent;
  readonly style: CellStyle;
  /** In-workbook target of a click, e.g. "'Tổng hợp'!E4". */
  readonly link?: string;
  /** The key of the paragraph that the cell shows, by which a person's wording of it is found again. */
  readonly paragraph?: string;
}

/** A native chart on a sheet of ours, fed by cells of the workbook. */
export interface PlannedChart {
  /** Name of the chart object, by which it is found again. */
  readonly name: string;
  readonly type: "line" | "bar";
  readonly title: string;
  readonly categories: { readonly sheet: string; readonly range: CellRange };
  readonly series: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly range: CellRange;
    readonly values: readonly (number | null)[];
  }[];
  readonly categoryLabels: readonly string[];
  /** Of the values; a bound that is null is the program's own choice. `reversed`: the smallest, the best place, on top. */
  readonly axis: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly reversed: boolean;
  };
  /** Cells of the sheet the chart covers. */
  readonly anchor: CellRange;
}

/** A bar as long as the number is large; or an arrow up above zero, down below, level at zero. */
export type CellDrawing = "bar" | "arrows";

/** The colour of our bars, by which they are told from those of people. */
export const barColor = "F4B183";

/** One thing to do to a workbook. Cells are zero-based. */
export type EditStep =
  | {
      readonly kind: "addSheet";
      readonly sheet: string;
      readonly visibility: "visible" | "hidden";
      readonly columnWidths: readonly number[];
    }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | {
      readonly kind: "write";
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly rows: readonly (readonly PlannedCell[])[];
      /** Height of each row in points; null: the program that opens the file decides. Left out: as they are. */
      readonly heights?: readonly (number | null)[];
      /** Areas of the write that are one cell each; all others of it are parted. Left out: as they are. */
      readonly merges?: readonly CellRange[];
    }
  /** Hidden workbook-level name by which a region of ours is found again. */
  | {
      readonly kind: "name";
      readonly name: string;
      readonly sheet: string;
      readonly range: CellRange;
    }
  | { readonly kind: "removeName"; readonly name: string }
  | {
      readonly kind: "columnWidths";
      readonly sheet: string;
      readonly left: number;
      readonly widths: readonly number[];
    }
  /**
   * How far an Excel table reaches to the right. Headers of columns that come in are what the plan writes there; a table
   * that is gone is passed over.
   */
  | {
      readonly kind: "tableEdge";
      readonly sheet: string;
      readonly table: string;
      readonly right: number;
    }
  /**
   * What conditional formats of ours draw into the columns of a range, from the left: null: nothing. Those of people stay.
   */
  | {
      readonly kind: "drawings";
      readonly sheet: string;
      readonly range: CellRange;
      readonly columns: readonly (CellDrawing | null)[];
    }
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: PlannedChart };

/**
 * What will be written, computed before anything is written. It never names a cell that staff filled in:
 * adapters refuse a `write` onto a cell that holds something outside the regions named by `ownPrefix`.
 */
export interface EditPlan {
  readonly steps: readonly EditStep[];
}

/** Prefix of the hidden names that mark our own regions. */
export const ownPrefix = "_score766.";
