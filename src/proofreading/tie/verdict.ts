import type { CellAddress } from "../../cells/address";

/** `right`: tied to the sheet and equal; `wrong`: tied to one thing and different; `untied`: no tie, or several. */
export type VerdictStatus = "right" | "wrong" | "untied";

/** What a figure or a word claims to be. */
export type VerdictKind =
  | "points"
  | "max"
  | "shortfall"
  | "percent"
  | "share"
  | "rank"
  | "universe"
  | "change"
  | "placeChange"
  | "direction"
  | "count"
  | "extreme"
  | "gap"
  | "average"
  | "ratio"
  | "grade"
  | "gapToGrade"
  | "period"
  | "name"
  | "statement"
  | "number";

/** One claim of a document, judged. */
export interface Verdict {
  readonly status: VerdictStatus;
  readonly kind: VerdictKind;
  /** The exact words, as typed. */
  readonly quote: string;
  readonly sentence: string;
  /** Index of the paragraph in the document. */
  readonly paragraph: number;
  /** Place of the quote in the paragraph's text as typed. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CellAddress[];
  /** What should stand there; null where that is not known, or the quote is right. */
  readonly expected: string | null;
  /** Untied because it is an aim, an order or a quoted rule. */
  readonly aim: boolean;
  /** What the sheet gives for it, to two decimals; null where it was not tied. */
  readonly value: string | null;
  /** A change of points that the text tells as a percent. */
  readonly pointsAsPercent: boolean;
  /** Vietnamese: why. */
  readonly message: string;
}
