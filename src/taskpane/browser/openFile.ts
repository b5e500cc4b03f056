import type { EditPlan } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import type { DraftWork } from "../host/draftWork";

/** A file that a person gave to the page, wherever it is worked on: in a worker, or here. */
export interface OpenFile {
  readonly name: string;
  /** The name of what is saved: files of older formats become .xlsx. */
  readonly savedName: string;
  /** What another format it came in; null for a workbook of today. */
  readonly convertedFrom: string | null;
  read(): Promise<WorkbookContents>;
  apply(plan: EditPlan): Promise<EditPlan>;
  save(): Promise<Uint8Array>;
  close?(): void;
  /** Where the file is held in a worker, drafts are held against it there too. */
  readonly drafts?: DraftWork;
}
