import type { GradeBand } from "../../scoring/assessment";
import type { Ledger } from "../figures/ledger";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Row } from "../figures/row";

/** What a document is held against: one unit in one period, in the whole of its workbook. */
export interface Against {
  readonly ledger: Ledger;
  readonly period: PeriodLeague;
  readonly row: Row;
  /** Folded name of the unit; "" where the workbook names none. */
  readonly unit: string;
  /** From the best down. */
  readonly bands: readonly GradeBand[];
}
