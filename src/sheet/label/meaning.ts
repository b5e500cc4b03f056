import type { GroupId } from "../../decision766/identity";
import type { Period } from "../scoreboard";
import type { GroupMatch } from "../text/groupName";
import type { IndicatorMatch } from "../text/indicatorName";

/** What a figure may measure. */
export type Measure =
  | "points"
  | "maxPoints"
  | "rank"
  | "percent"
  | "shortfall"
  | "change"
  | "grade"
  | "target"
  | "numerator"
  | "denominator"
  | "note";

/** What the cells under a column's head name. */
export type Head = "ordinal" | "code" | "unit" | "period" | "indicator" | "group";

/**
 * What a text may mean: a set of coordinates, never one class. "Điểm số hóa (22)" is group, measure and maximum;
 * "Xếp hạng tháng 10" is measure and period. The column, the row and the title each take the part they need.
 */
export interface Meaning {
  readonly text: string;
  /** Whether the vocabulary knows anything of it. */
  readonly isKnown: boolean;
  /** The groups it names, best first; a few names fit both the 12-point and the merged 22-point group. */
  readonly groups: readonly GroupMatch[];
  /** The group whose field its words belong to, though they do not name it. */
  readonly field: GroupId | null;
  readonly indicator: IndicatorMatch | null;
  /** A printed maximum, in hundredths of a point: "(18đ)". */
  readonly maximum: number | null;
  readonly measure: Measure | null;
  /** A place stands behind each score: "Điểm (xếp hạng)". */
  readonly isPlaced: boolean;
  /** How many units are ranked: "Xếp hạng (114 xã, phường)". */
  readonly universe: number | null;
  readonly head: Head | null;
  readonly unit: string | null;
  readonly period: SaidPeriod | null;
  readonly total: boolean;
  /** A sum over several units, or over all of a pivot. */
  readonly sum: boolean;
  /** A mean, a best, a whole country: to compare with, nobody's own. */
  readonly benchmark: boolean;
  /** Points given or taken beside the groups. */
  readonly adjustment: boolean;
}

/** How a text names time, wherever it stands. */
export interface SaidPeriod {
  readonly label: string;
  readonly kind: Period["kind"];
  readonly date: string | null;
  /** Named by its distance alone: "Kỳ trước", "tháng này". */
  readonly isRelative: boolean;
}
