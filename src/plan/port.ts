import type { CellAddress, CellRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { EditPlan } from "./plan";

/** A defined name that refers to one rectangle. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a workbook holds, read once. */
export interface WorkbookContents {
  /** File name without folder. @example "chi-so.xlsx" */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** The names that mark our own regions (see ownPrefix). */
  readonly ownRegions: readonly NamedRange[];
  /**
   * Sheets already known to say nothing of scores, by name: whoever sent the contents from another thread has read
   * them there, by the same rules. Left out: nobody knows yet.
   */
  readonly silentSheets?: readonly string[];
}

/** The plan that takes a plan back. */
export interface AppliedPlan extends EditPlan {
  /** Cells that were left alone because a person had changed what we wrote there; none: left out. */
  readonly kept?: readonly CellAddress[];
}

export interface ApplyOptions {
  /** What the plan was made from: a cell of ours that differs from it by now was typed into since, and stops the plan. */
  readonly seen?: WorkbookContents;
}

/** The only door to a workbook, whoever holds it: Excel itself or a file. */
export interface WorkbookPort {
  read(): Promise<WorkbookContents>;
  /** Applies every step or none; answers the plan that takes it back. Applying a plan twice changes nothing. */
  apply(plan: EditPlan, options?: ApplyOptions): Promise<AppliedPlan>;
  /** Brings the cell into view, where there is a view; with an area around it, that is what is selected. */
  select(cell: CellAddress, area?: CellRange): Promise<void>;
}

export type WorkbookErrorCode =
  | "missing"
  | "notSpreadsheet"
  | "encrypted"
  | "legacyFormat"
  | "truncated"
  | "damaged"
  | "tooLarge"
  | "unsupported"
  | "staffCell"
  | "protectedSheet"
  | "lockedStructure"
  | "cellEditMode"
  | "payloadTooLarge"
  | "accessDenied"
  | "sessionExpired"
  | "hostFault";

/** A fault of the workbook or its host, with a Vietnamese message that says what happened and what to do. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}
