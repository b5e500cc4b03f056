import type {
  AppliedEdition,
  EditionId,
  GroupId,
  IndicatorCode,
  Level,
} from "../decision766/identity";
import type { Hundredths } from "../decision766/hundredths";
import type { CellAddress } from "../cells/address";
import type { Finding } from "../sheet/finding";
import type { Board, Label, Period, ScoreTable } from "../sheet/scoreboard";

/** Rules a computed value can come from; each has a Vietnamese sentence in the report's appendix of sources. */
export type RuleName =
  | "decisionMaximum"
  | "sumOfGroups"
  | "sumOfMaxima"
  | "sumOfIndicators"
  | "indicatorPoints"
  | "ratio"
  | "percent"
  | "shortfall"
  /** The first input among all that follow, by largest remainder. */
  | "lossShare"
  | "change"
  | "rankInLeague"
  | "gapToLeader"
  | "gapToNextGrade"
  | "gradeBand"
  | "count"
  /** Of the totals of a league, half-up to hundredths. */
  | "mean"
  | "median"
  /** The first input less the mean of all others; the size of it. */
  | "gapToMean"
  | "meanLoss"
  /** Denominator less numerator. */
  | "missingCount"
  | "lowerQuartile"
  | "upperQuartile"
  /** The best and the worst place that the rounding of the parts leaves open. */
  | "bestPlace"
  | "worstPlace"
  /** Places won or lost by the unit's own points, and by those of the others: inputs are own points now and before. */
  | "ownPart"
  | "othersPart"
  /** Place of the first input among all. */
  | "rankAmong"
  /** How many of the inputs that follow are less than the first, and their share of them in hundredths of a percent. */
  | "lowerCount"
  | "lowerShare"
  /** Cases more in the first input, the numerator, that win at least one hundredth more than one case fewer. */
  | "casesForStep";

/** Where a value comes from: a cell, or a rule over cells. */
export type Origin =
  | { readonly kind: "cell"; readonly cell: CellAddress }
  | {
      readonly kind: "rule";
      readonly rule: RuleName;
      readonly cells: readonly CellAddress[];
      readonly edition: EditionId | null;
      /** What the rule was applied to, in its order; absent where only the cells counted are known. */
      readonly inputs?: readonly (Quantity | null)[];
    };

/** A value with its origin. Absence is `null` in place of a Quantity, never 0. */
export interface Quantity<Value extends number = number> {
  readonly value: Value;
  readonly origin: Origin;
  /** True when any input is marked provisional in the sheet. */
  readonly provisional: boolean;
}

/** Movement since the previous comparable period. */
export interface Movement {
  /** Signed, in hundredths of a point; null when either side is absent. */
  readonly points: Quantity<Hundredths> | null;
  /** Places gained (positive: 90 → 46 is +44) or lost (negative) in the position shown; null when either is absent. */
  readonly places: Quantity | null;
  readonly pointsBefore: Quantity<Hundredths> | null;
  readonly rankBefore: Quantity | null;
  /** How many units were ranked before, where both numbers are printed and differ: then `places` is null. */
  readonly rankOfBefore: Quantity | null;
}

/** What a league of several units in one period tells about one figure. */
export interface Standing {
  /** Under the tie rule chosen. */
  readonly computedRank: Quantity;
  /** How many units hold exactly these points, this one included. */
  readonly tied: number;
  readonly of: number;
  readonly leaderPoints: Quantity<Hundredths>;
  /** Names of the units that lead, in sheet order. */
  readonly leaders: readonly string[];
  /** Names of all units that have these points, in sheet order. */
  readonly units: readonly string[];
  readonly gapToLeader: Quantity<Hundredths>;
  /** True when every unit of the league, five or more, has the same points and they are below the maximum. */
  readonly allEqualBelowMaximum: boolean;
}

export interface IndicatorAssessment {
  readonly code: IndicatorCode;
  readonly label: Label;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  /** Recomputed from the counts when they are there, half-up to hundredths of a percent; else as printed. */
  readonly ratio: Quantity<Hundredths> | null;
  /** Printed points, else computed by the edition in force, else null. */
  readonly points: Quantity<Hundredths> | null;
  readonly maxPoints: Quantity<Hundredths> | null;
  readonly shortfall: Quantity<Hundredths> | null;
  /** True when a unit of this level cannot move it (computed for the province, or constant). */
  readonly outOfReach: boolean;
}

/** What is known of a score, a group's or the total's. Points in hundredths of a point. */
export interface ScoreAssessment {
  readonly label: Label;
  /** Printed, else computed; null when absent. */
  readonly points: Quantity<Hundredths> | null;
  /** Whether the sheet says "không áp dụng" rather than leaving the cell empty. */
  readonly notApplicable: boolean;
  /** Printed, else the Decision's. */
  readonly maxPoints: Quantity<Hundredths> | null;
  /** Hundredths of a percent, half-up from points and maximum. */
  readonly percent: Quantity<Hundredths> | null;
  readonly shortfall: Quantity<Hundredths> | null;
  /** Published rank, as printed. */
  readonly rank: Quantity | null;
  /** Number of units ranked: printed, else the size of the league where no printed place lies beyond it. */
  readonly rankOf: Quantity | null;
  /** Null for a first period, across editions, or when nothing was printed before. */
  readonly movement: Movement | null;
  /** Null outside a league. */
  readonly standing: Standing | null;
}

export interface GroupAssessment extends ScoreAssessment {
  readonly id: GroupId;
  /**
   * Share of the board's whole loss, in hundredths of a percent. The shares of a board add to 100,00 (largest
   * remainder); null when nothing is lost, a group is not known or over its maximum, or the total is not the sum.
   */
  readonly lossShare: Quantity<Hundredths> | null;
  readonly indicators: readonly IndicatorAssessment[];
}

export interface TotalAssessment extends ScoreAssessment {
  readonly grade: string | null;
  /** The best unit's total as a line of the sheet prints it; null where none does. */
  readonly publishedLeader: {
    readonly points: Quantity<Hundredths>;
    readonly gap: Quantity<Hundredths>;
  } | null;
  /** The printed grade, where the sheet has one. */
  readonly printedGrade: Label | null;
  readonly nextGrade: { readonly name: string; readonly gap: Quantity<Hundredths> } | null;
}

/** How this board relates to the one before it: the latest earlier period of its unit and kind that holds points. */
export type Comparison =
  | { readonly kind: "first" }
  | { readonly kind: "previous"; readonly period: Period }
  /** The period before it falls under another edition, or the edition cannot be told: nothing is compared. */
  | {
      readonly kind: "boundary";
      readonly period: Period;
      readonly before: AppliedEdition;
      readonly after: AppliedEdition;
    };

/** One unit in one period, assessed. */
export interface BoardAssessment {
  readonly unit: Label | null;
  readonly level: Level;
  readonly period: Period | null;
  /** Edition in force on the period's date. */
  readonly edition: AppliedEdition;
  readonly comparison: Comparison;
  /** Sheet order. */
  readonly groups: readonly GroupAssessment[];
  /** Null when the board holds only some groups and prints no total. */
  readonly total: TotalAssessment | null;
  /** Groups of the Decision that a full board should hold and this one does not; empty for a partial table. */
  readonly missing: readonly GroupId[];
  /** The group that carries more than half of the loss; null when none does. */
  readonly mainLoss: GroupId | null;
}

export interface TableAssessment {
  readonly table: ScoreTable;
  /** Same order as table.boards. */
  readonly boards: readonly BoardAssessment[];
  /** Boards on other sheets of the book, "T1" … "T12": other periods whole, of its own the same units. Absent: none. */
  readonly elsewhere?: readonly BoardAssessment[];
  /** The same as they were read, in the same order. */
  readonly readElsewhere?: readonly Board[];
  /** The table's own findings and those of the checks, in sheet order. */
  readonly findings: readonly Finding[];
}

/** How equal points share a rank: 1-2-2-4, 1-2-2-3, or 1-2-3-4 in sheet order. */
export type TieRule = "competition" | "dense" | "rowOrder";

export interface GradeBand {
  readonly name: string;
  /** Lowest total of the band, in hundredths of a point, included. */
  readonly from: Hundredths;
}

export interface ScoringOptions {
  /** From the best band down. */
  readonly gradeBands?: readonly GradeBand[];
  readonly tieRule?: TieRule;
}
