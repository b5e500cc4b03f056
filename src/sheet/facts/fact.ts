import type { PageCell } from "../../cells/page";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { Column } from "../axes/column";
import type { Measure, SaidPeriod } from "../label/meaning";
import type { GroupMatch } from "../text/groupName";
import type { CellFigure } from "./figure";

/** What a figure is about. */
export type Subject =
  | {
      readonly kind: "group";
      readonly id: GroupId;
      /** All groups the label may name: a few names fit two. */
      readonly matches: readonly GroupMatch[];
      /** Told by its maximum alone, its name being unknown. */
      readonly isAssumed: boolean;
    }
  | {
      readonly kind: "indicator";
      readonly code: IndicatorCode;
      readonly confidence: number;
      /** The group that the sheet puts it under; null where it says none. */
      readonly under: GroupId | null;
    }
  /** A part of a group under a name that no indicator has. */
  | { readonly kind: "part"; readonly group: GroupId; readonly name: string }
  | { readonly kind: "total" }
  | { readonly kind: "adjustment" };

/** A figure with all its coordinates. `figure` null: the cell is blank, and waits for its number. */
export interface Fact {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly figure: CellFigure | null;
  readonly row: number;
  readonly column: Column;
  readonly cell: PageCell | null;
  readonly unit: string | null;
  readonly unitCell: PageCell | null;
  readonly period: SaidPeriod | null;
  readonly periodCell: PageCell | null;
  /** The cell that names the subject; null where none does. */
  readonly label: PageCell | null;
  /** The name of a row of points among several of one unit: "Điểm thẩm định" below "Điểm tự chấm". */
  readonly pointsRow: PageCell | null;
  /** The maximum in the label, in hundredths. */
  readonly labelMaximum: number | null;
  /** Said of all units and periods alike: a maximum beside the names. */
  readonly isShared: boolean;
  /** A header says that these are points, or names the group in the column. */
  readonly isHeaded: boolean;
  /** It belongs to the only group of the table though no label says so. */
  readonly isBeside: boolean;
  /** The number behind the slash of another figure. */
  readonly isImplied: boolean;
  readonly isHidden: boolean;
}

/** Where a figure of a block ended when it is no fact. */
export type AsideKind = "numbering" | "label" | "note" | "comparison";
