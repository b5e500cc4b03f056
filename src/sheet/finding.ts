import type { CellAddress } from "../cells/address";

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

/**
 * Something a person should look at. The cell is the one that holds the faulty value; for a duplicate or
 * unknown group, the cell of its label; null when it is about the whole table or file.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellAddress | null;
  /** One or two Vietnamese sentences: what is seen, and what to do. */
  readonly message: string;
}
