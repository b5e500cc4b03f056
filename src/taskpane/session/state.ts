import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { CellRange } from "../../cells/address";
import type { EditPlan } from "../../plan/plan";
import type { Question } from "./question";
import type { CentralState } from "../central/centralSource";
import type { Remembered } from "./remembered";

export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Where the person is led by a press: what was just written. */
  readonly goTo?: { readonly label: string; readonly place: SheetPlace };
}

/** Cells of one sheet. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Long work under way. */
export interface Work {
  readonly label: string;
  /** 0 to 1; null while it cannot be told. */
  readonly progress: number | null;
  /** The same in a few words. @example "17/114" */
  readonly detail: string | null;
  readonly cancellable: boolean;
}

/** Which board the person looks at: places in analysis.joined and in its boards. */
export interface BoardPlace {
  readonly table: number;
  readonly board: number;
}

export type TabId = "boards" | "columns" | "analysis" | "report" | "proofreading" | "settings";

export interface SessionState {
  readonly phase: "loading" | "ready" | "failed";
  readonly analysis: WorkbookAnalysis | null;
  /**
   * Whether what is shown may differ from the workbook: it changed since (`changed`, being read again), or could
   * not be read again (`unread`). Nothing is written from old figures: every output reads first.
   */
  readonly freshness: "fresh" | "changed" | "unread";
  /** The workbook's own settings, as they are written; what holds is in the analysis. */
  readonly remembered: Remembered;
  readonly central: CentralState;
  /** The person's own choice; null: chosen by rule. */
  readonly place: BoardPlace | null;
  readonly tab: TabId;
  readonly failure: string | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Work waits for the person's answer. */
  readonly question: Question | null;
  /** Takes the last write back; null when there is nothing to undo. */
  readonly undo: Undo | null;
  /** Does again what was taken back last since the pane opened. */
  readonly redo: Undo | null;
  /** Paragraphs that a person is rewriting and has not kept yet, by their key: they outlive a change of tab. */
  readonly drafts: ReadonlyMap<string, string>;
  /** The state of the workbook among those this program wrote: 0 as it was opened. */
  readonly version: number;
  /** The version that a person last took along as a file. */
  readonly savedVersion: number;
}

export interface Undo {
  readonly plan: EditPlan;
  readonly label: string;
  /** Versions before and after the write that it takes back. */
  readonly from: number;
  readonly to: number;
}

/** Whether closing the page would lose what the program wrote into a file, or what a person was writing. */
export function wouldLose({ version, savedVersion, drafts }: SessionState): boolean {
  return version !== savedVersion || drafts.size > 0;
}
