import type { CellAddress } from "../cells/address";
import type { Hundredths } from "../decision766/hundredths";
import type { AppliedEdition, GroupId } from "../decision766/identity";

/** Closed list: scripts depend on the codes. Add, never rename. */
export const findingCodes = [
  "no-table",
  "missing-group",
  "duplicate-group",
  "unknown-group",
  "not-a-number",
  "points-over-max",
  "negative-points",
  "max-differs",
  "total-mismatch",
  "percent-mismatch",
  "rank-differs",
  "rank-over-universe",
  "edition-boundary",
  "legacy-encoding",
  "formula-without-value",
  "library-row",
  "ambiguous-column",
  "unread-table",
  "hidden-sheet",
  "unread-cells",
  "missing-points",
  "date-as-points",
  "hidden-cells",
  "duplicate-unit",
  "name-code-conflict",
  "grade-differs",
  "assumed-reading",
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** `error`: a figure is wrong or missing; `warning`: to be looked at; `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A row, a column or a lone cell: by the label it bears, or by its number or letters where it bears none. */
export type UnreadLine =
  | { readonly line: "labelledRow"; readonly label: string }
  | { readonly line: "row"; readonly row: number }
  | { readonly line: "column"; readonly column: number }
  | { readonly line: "cell" };

/** Two figures of a division as printed, and what they give. All in the unit of the sheet; ratios in hundredths of a percent. */
interface PrintedRatio {
  readonly label: string;
  readonly printed: Hundredths;
  readonly numerator: number;
  readonly denominator: number;
  readonly right: Hundredths;
}

interface PointsOfLabel {
  readonly label: string;
  readonly points: Hundredths;
}

/**
 * What was seen, as data: nobody reads a figure out of a sentence. Points and percents are hundredths, texts as typed,
 * rows and columns count from 0. The cell that it is about is the finding's own. Said in findingSentence.ts.
 */
export type FindingFacts =
  | { readonly kind: "noTable" }
  | { readonly kind: "percentOnly" | "noPointsYet" | "noPointsColumn" }
  /** The title says that the figures are no scores. */
  | { readonly kind: "otherMeasure"; readonly title: string }
  | { readonly kind: "errorValue" | "notANumber" | "waiting"; readonly text: string }
  | { readonly kind: "noRank" | "formulaWithoutValue" }
  | { readonly kind: "percentAsPoints"; readonly percent: string }
  | { readonly kind: "dateAsPoints"; readonly date: string; readonly likely: readonly string[] }
  | {
      readonly kind:
        "unknownGroup" | "unknownColumn" | "strangePeriod" | "noYear" | "assumedColumn";
      readonly text: string;
    }
  | { readonly kind: "unreadCells"; readonly where: UnreadLine; readonly count: number }
  | { readonly kind: "noPointsInLine"; readonly unit: string | null }
  | {
      readonly kind: "blankScore";
      readonly label: string;
      readonly unit: string | null;
      readonly period: string | null;
    }
  | {
      readonly kind: "blankTotal" | "blankComputed";
      readonly label: string;
      readonly unit: string | null;
      readonly period: string | null;
      /** What the groups add up to, or the figures beside it give. */
      readonly instead: Hundredths;
    }
  | { readonly kind: "blankScores" | "blankTotals"; readonly label: string; readonly count: number }
  | {
      readonly kind: "nameCodeConflict" | "assumedByCode";
      readonly name: string;
      readonly code: string;
    }
  | {
      readonly kind: "rivalColumns" | "lesserColumn" | "lesserRow";
      /** Headings; null where nothing heads the column. */
      readonly used: string | null;
      readonly usedCell: CellAddress;
      readonly other: string | null;
    }
  /** `text`: the heading, null where it is blank; `usual`: that of the same column on another page of the table. */
  | {
      readonly kind: "otherHeading";
      readonly text: string | null;
      readonly usual: string;
      readonly usualCell: CellAddress;
    }
  | { readonly kind: "hiddenCells" | "twoTotals" | "emptyTotal"; readonly used: CellAddress }
  | { readonly kind: "hiddenSheet"; readonly sheet: string }
  | {
      readonly kind: "legacyEncoding";
      readonly encoding: "tcvn3" | "vni";
      readonly cells: number;
    }
  | {
      readonly kind: "duplicateGroup";
      readonly text: string;
      readonly kept: CellAddress;
      readonly because: "first" | "maximum" | "filled";
      readonly line: "row" | "column";
    }
  /** Two names as typed that differ in their marks alone. */
  | { readonly kind: "likeName"; readonly name: string; readonly other: string }
  /** A unit's name and a lone text below it. */
  | { readonly kind: "brokenName"; readonly name: string; readonly rest: string }
  | {
      readonly kind: "duplicateUnit";
      readonly unit: string;
      readonly rows: readonly [number, number];
    }
  /** `whose`: unit and period, empty where the sheet names none. */
  | {
      readonly kind: "rowAgain";
      readonly whose: string;
      readonly rows: readonly [number, number];
    }
  /** Periods, or units, as the sheet's name and the title say them. */
  | { readonly kind: "otherName"; readonly name: string; readonly title: string }
  /**
   * `whose`: the first unit and period, empty where the sheet names none; `more`: how many others; `first`: where they
   * stand with other figures; `dated`: both sheets name the same period, else neither names one.
   */
  | {
      readonly kind: "boardAgain";
      readonly whose: string;
      readonly more: number;
      readonly first: CellAddress;
      readonly sameSheet: boolean;
      readonly dated: boolean;
    }
  /** `whose`: the unit and period whose groups stand in two tables, `first` in the earlier one. */
  | { readonly kind: "boardInParts"; readonly whose: string; readonly first: CellAddress }
  /** Where the tables stand whose groups or totals were joined to those of this one. */
  | { readonly kind: "partsJoined"; readonly parts: readonly CellAddress[] }
  | { readonly kind: "yearOfBook"; readonly year: number }
  /** A unit that the sheet's own name says, or only another sheet. */
  | { readonly kind: "unitOfSheet" | "unitOfBook"; readonly unit: string }
  | { readonly kind: "periodOfBook"; readonly period: string }
  | { readonly kind: "inBrackets"; readonly text: string }
  /** "An Bình" beside "Xã An Bình" of other periods. */
  | { readonly kind: "fullName"; readonly short: string; readonly full: string }
  /** Sheets called "01", "02" under titles of a year. */
  | { readonly kind: "monthOfSheet"; readonly month: number }
  | { readonly kind: "assumedUnheaded"; readonly column: number }
  | { readonly kind: "assumedDecision" }
  | { readonly kind: "groupOfTitle"; readonly title: string; readonly group: GroupId }
  | { readonly kind: "assumedMaxima"; readonly text: string }
  | { readonly kind: "partsDiffer" | "takenAdded" | "takenPositive"; readonly text: string }
  | { readonly kind: "assumedGroup"; readonly text: string; readonly group: GroupId }
  | { readonly kind: "missingGroup"; readonly group: GroupId }
  | {
      readonly kind: "missingGroups";
      readonly unit: string | null;
      readonly period: string | null;
      readonly groups: readonly GroupId[];
    }
  | {
      readonly kind: "totalAlone" | "noTotal";
      readonly unit: string | null;
      readonly period: string | null;
    }
  | ({ readonly kind: "negativeGroup" | "negativeIndicator" } & PointsOfLabel)
  | ({
      readonly kind: "groupOverMaximum" | "indicatorOverMaximum";
      readonly most: Hundredths;
    } & PointsOfLabel)
  | {
      readonly kind: "maximumDiffers";
      readonly label: string;
      readonly printed: Hundredths;
      readonly decided: Hundredths;
    }
  | {
      readonly kind: "otherMaximum";
      readonly behindSlash: Hundredths;
      readonly printed: CellAddress;
    }
  | ({ readonly kind: "percentDiffers" | "ratioDiffers" } & PrintedRatio)
  | {
      readonly kind: "totalDiffers";
      readonly label: string;
      readonly printed: Hundredths;
      readonly added: Hundredths;
      /** The most that groups without points can add; 0: none is without. */
      readonly open: Hundredths;
    }
  | {
      readonly kind: "groupSumDiffers";
      readonly label: string;
      readonly printed: Hundredths;
      readonly added: Hundredths;
    }
  | { readonly kind: "percentOverWhole"; readonly label: string; readonly printed: Hundredths }
  | {
      readonly kind: "partOverWhole";
      readonly label: string;
      readonly part: number;
      readonly whole: number;
    }
  | { readonly kind: "rankOverUniverse"; readonly rank: number; readonly of: number }
  | {
      readonly kind: "rankDiffers";
      readonly label: string;
      readonly unit: string | null;
      readonly published: number;
      readonly computed: number;
    }
  | {
      readonly kind: "gradeDiffers";
      readonly printed: string;
      readonly points: Hundredths;
      readonly earned: string;
    }
  | {
      readonly kind: "editionBoundary";
      readonly before: { readonly period: string; readonly edition: AppliedEdition };
      readonly after: { readonly period: string; readonly edition: AppliedEdition };
    }
  | { readonly kind: "libraryRow"; readonly sheet: string; readonly row: number };

/** The code that scripts see, and how grave it is, of every kind. */
const kinds: Readonly<Record<FindingFacts["kind"], readonly [FindingCode, Severity]>> = {
  noTable: ["no-table", "error"],
  percentOnly: ["unread-table", "warning"],
  noPointsYet: ["unread-table", "info"],
  noPointsColumn: ["unread-table", "warning"],
  otherMeasure: ["unread-table", "info"],
  errorValue: ["not-a-number", "error"],
  notANumber: ["not-a-number", "error"],
  noRank: ["not-a-number", "error"],
  percentAsPoints: ["not-a-number", "error"],
  formulaWithoutValue: ["formula-without-value", "error"],
  dateAsPoints: ["date-as-points", "error"],
  waiting: ["missing-points", "warning"],
  noPointsInLine: ["missing-points", "warning"],
  blankScore: ["missing-points", "warning"],
  emptyTotal: ["missing-points", "info"],
  blankComputed: ["missing-points", "info"],
  blankScores: ["missing-points", "warning"],
  blankTotals: ["missing-points", "info"],
  unknownGroup: ["unknown-group", "warning"],
  unknownColumn: ["unknown-group", "warning"],
  unreadCells: ["unread-cells", "warning"],
  strangePeriod: ["unread-cells", "warning"],
  noYear: ["unread-cells", "warning"],
  nameCodeConflict: ["name-code-conflict", "warning"],
  rivalColumns: ["ambiguous-column", "warning"],
  lesserColumn: ["ambiguous-column", "info"],
  lesserRow: ["ambiguous-column", "info"],
  otherHeading: ["ambiguous-column", "warning"],
  hiddenCells: ["hidden-cells", "warning"],
  hiddenSheet: ["hidden-sheet", "info"],
  legacyEncoding: ["legacy-encoding", "info"],
  duplicateGroup: ["duplicate-group", "error"],
  brokenName: ["assumed-reading", "warning"],
  likeName: ["assumed-reading", "warning"],
  duplicateUnit: ["duplicate-unit", "error"],
  rowAgain: ["duplicate-unit", "error"],
  twoTotals: ["total-mismatch", "error"],
  blankTotal: ["missing-points", "info"],
  partsDiffer: ["total-mismatch", "error"],
  takenAdded: ["total-mismatch", "error"],
  takenPositive: ["assumed-reading", "warning"],
  totalDiffers: ["total-mismatch", "error"],
  groupSumDiffers: ["total-mismatch", "error"],
  otherName: ["assumed-reading", "warning"],
  boardAgain: ["duplicate-unit", "warning"],
  boardInParts: ["missing-group", "warning"],
  partsJoined: ["assumed-reading", "info"],
  yearOfBook: ["assumed-reading", "info"],
  fullName: ["assumed-reading", "info"],
  monthOfSheet: ["assumed-reading", "info"],
  unitOfSheet: ["assumed-reading", "info"],
  unitOfBook: ["assumed-reading", "info"],
  periodOfBook: ["assumed-reading", "info"],
  inBrackets: ["unread-cells", "warning"],
  assumedColumn: ["assumed-reading", "warning"],
  assumedByCode: ["assumed-reading", "info"],
  assumedUnheaded: ["assumed-reading", "warning"],
  assumedDecision: ["assumed-reading", "warning"],
  assumedGroup: ["assumed-reading", "info"],
  groupOfTitle: ["assumed-reading", "info"],
  assumedMaxima: ["assumed-reading", "warning"],
  missingGroup: ["missing-group", "error"],
  missingGroups: ["missing-group", "error"],
  noTotal: ["missing-points", "info"],
  totalAlone: ["missing-group", "error"],
  negativeGroup: ["negative-points", "error"],
  negativeIndicator: ["negative-points", "error"],
  groupOverMaximum: ["points-over-max", "error"],
  indicatorOverMaximum: ["points-over-max", "error"],
  maximumDiffers: ["max-differs", "warning"],
  otherMaximum: ["max-differs", "warning"],
  percentDiffers: ["percent-mismatch", "error"],
  ratioDiffers: ["percent-mismatch", "error"],
  percentOverWhole: ["percent-mismatch", "error"],
  partOverWhole: ["percent-mismatch", "warning"],
  rankOverUniverse: ["rank-over-universe", "error"],
  rankDiffers: ["rank-differs", "warning"],
  gradeDiffers: ["grade-differs", "warning"],
  editionBoundary: ["edition-boundary", "warning"],
  libraryRow: ["library-row", "warning"],
};

/**
 * Something a person should look at. The cell is the one that holds the faulty value; for a duplicate or
 * unknown group, the cell of its label; null when it is about the whole table or file.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellAddress | null;
  readonly facts: FindingFacts;
}

/** @example findingOf(cell, { kind: "rankOverUniverse", rank: 120, of: 114 }).code // "rank-over-universe" */
export function findingOf(cell: CellAddress | null, facts: FindingFacts): Finding {
  const [code, severity] = kinds[facts.kind];
  return { code, severity, cell, facts };
}

/** Findings of one code at one cell are told once; those about a whole table once for each thing they say. */
export function sameFindings({ code, cell, facts }: Finding): string {
  return `${code}|${cell === null ? JSON.stringify(facts) : `${cell.row}:${cell.column}`}`;
}
