import type { PageCell } from "../../cells/page";
import type { GroupId } from "../../decision766/identity";
import type { Head, Meaning, Measure, SaidPeriod } from "../label/meaning";
import { foldPlain } from "../text/fold";
import type { GroupMatch } from "../text/groupName";
import type { IndicatorMatch } from "../text/indicatorName";

/** What may be assumed where labels are silent. */
export interface Assumptions {
  /** Unknown headings are units. */
  readonly unitsAcross?: true;
  /** Unknown names down are units. */
  readonly unitsDown?: true;
  /** Unknown names, down or across, are the groups whose maxima stand with them. */
  readonly groupsByMaximum?: true;
  /** Columns without a known heading are maxima or points, by their figures. */
  readonly columnsByFigures?: true;
}

/** One header cell over a column. */
export interface HeaderLevel {
  readonly cell: PageCell;
  readonly meaning: Meaning;
}

/** `key`: its cells are labels; `aside`: numbering and codes; `note`: words; `figure`: its cells are figures. */
export type ColumnKind = "key" | "aside" | "note" | "figure";

/** What the cells under a column's head name; `region`: where the units of another column lie. */
export type ColumnHead = Head | "region";

/** A column of a block with what governs it from above. */
export interface Column {
  readonly column: number;
  /** Header cells over it, from the top down. */
  readonly levels: readonly HeaderLevel[];
  kind: ColumnKind;
  head: ColumnHead | null;
  measure: Measure | null;
  /** A place stands behind each of its scores. */
  readonly isPlaced: boolean;
  readonly groups: readonly GroupMatch[];
  /** The level that names the group or the indicator. */
  readonly named: HeaderLevel | null;
  /** Its maximum alone says which group it is. */
  readonly isByMaximum: boolean;
  field: GroupId | null;
  readonly indicator: IndicatorMatch | null;
  readonly maximum: number | null;
  unit: string | null;
  unitCell: PageCell | null;
  period: SaidPeriod | null;
  periodCell: PageCell | null;
  total: boolean;
  readonly sum: boolean;
  readonly benchmark: boolean;
  readonly adjustment: boolean;
  /** Headings that no rule knows. */
  unknown: readonly HeaderLevel[];
  readonly filled: number;
  readonly namesGroups: number;
  readonly hidden: boolean;
  /** It holds numbers that are no percents. */
  readonly hasPlain: boolean;
  /** It stands between the names of groups and those of their indicators: its figures are the groups'. */
  isOfGroup: boolean;
  /** What it measures was told by its figures alone. */
  assumed: boolean;
}

/** What its lowest heading says, without marks; nothing where it has none. */
export function lowestWords({ levels }: Pick<Column, "levels">): string {
  return foldPlain(levels.at(-1)?.meaning.text ?? "");
}

/** Whether a column's own headings say what its figures are about. */
export function governs(column: Column): boolean {
  return (
    column.unit !== null ||
    column.period !== null ||
    column.groups.length > 0 ||
    column.indicator !== null ||
    column.total ||
    column.measure !== null ||
    column.benchmark
  );
}
