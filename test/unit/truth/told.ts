import type { WorkbookContents } from "../../../src/plan/port";

/** Points in hundredths; null where the sheet leaves the cell empty. */
export interface Score {
  readonly groups: readonly (number | null)[];
  readonly total: number | null;
  readonly place: number | null;
  /** The number of units printed beside the place. */
  readonly of: number | null;
  readonly groupPlaces: readonly (number | null)[];
  readonly grade: string | null;
}

/** A period as a sheet heads it, as a sentence names it, and where it lies in time. */
export interface When {
  readonly label: string;
  readonly said: string;
  /** Last day, ISO; null where nobody can tell. */
  readonly day: string | null;
  readonly kind: "month" | "quarter" | "half" | "year" | "day" | "toDate" | "other";
  /** Count of months, quarters, halves or years since the year 0; null where periods have no fixed distance. */
  readonly step: number | null;
}

export interface Counted {
  readonly code: string;
  readonly group: number;
  readonly part: number;
  readonly whole: number;
}

/** What a sheet shows, known to the one that drew it: nothing of the program has read it. */
export interface Told {
  readonly groups: readonly { readonly name: string; readonly max: number }[];
  readonly periods: readonly When[];
  /** Of each period: scores by the unit's name as a sentence writes it; "" where no unit is named. */
  readonly leagues: readonly ReadonlyMap<string, Score>[];
  /** Of the last period's only unit. */
  readonly counted: readonly Counted[];
  readonly isList: boolean;
  readonly contents: WorkbookContents;
}

/**
 * One of the worlds in which a sheet may have been written: what else was so, though the sheet does not show it.
 */
export interface World {
  readonly name: string;
  /** Totals of units that the sheet leaves out, by period. */
  readonly others: readonly (readonly number[])[];
  /** Number of all units ranked, by period. */
  readonly ranked: readonly number[];
  /** Whether days between two columns had figures of their own. */
  readonly hasDaysBetween: boolean;
  /** First day of the new rules. */
  readonly newRules: string;
}
