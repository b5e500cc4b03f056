import type { PageCell } from "../../cells/page";
import type { GroupId } from "../../decision766/identity";
import type { Measure, SaidPeriod } from "../label/meaning";
import type { GroupMatch } from "../text/groupName";
import type { IndicatorMatch } from "../text/indicatorName";
import type { Column } from "./column";

/** One key cell of a row. */
export interface RowName {
  readonly cell: PageCell;
  readonly text: string;
  readonly column: Column;
}

/** What governs a row from its key columns. */
export interface RowMeaning {
  readonly names: readonly RowName[];
  unit: string | null;
  unitCell: PageCell | null;
  /** Where the unit lies, from a column of its own. */
  region: string | null;
  period: SaidPeriod | null;
  periodCell: PageCell | null;
  total: boolean;
  sum: boolean;
  benchmark: boolean;
  adjustment: boolean;
  measure: Measure | null;
  groups: readonly GroupMatch[];
  field: GroupId | null;
  indicator: IndicatorMatch | null;
  /** An indicator's code in a column of codes or numbering; the name beside it is asked first. */
  code: IndicatorMatch | null;
  codeCell: PageCell | null;
  maximum: number | null;
  /** A name that no rule knows. */
  unknown: string | null;
  /** It stands under a head of parts ("Chỉ số thành phần"). */
  isPart: boolean;
  /** It says one more measure of what the row above is about. */
  isLine: boolean;
  /** The cell that names what the row is about. */
  subjectCell: PageCell | null;
  /** A text under a head of periods that names none. */
  strangePeriod: RowName | null;
}

/** A row that nothing governs yet. */
export function emptyRow(names: readonly RowName[]): RowMeaning {
  return {
    names,
    unit: null,
    unitCell: null,
    region: null,
    period: null,
    periodCell: null,
    total: false,
    sum: false,
    benchmark: false,
    adjustment: false,
    measure: null,
    groups: [],
    field: null,
    indicator: null,
    code: null,
    codeCell: null,
    maximum: null,
    unknown: null,
    isPart: false,
    isLine: false,
    subjectCell: null,
    strangePeriod: null,
  };
}
