import type { BoardRequest } from "../../../chain/chooseBoard";
import type { DraftReport } from "../../../chain/draft/draftReport";
import type { DraftSource } from "../../../chain/draft/draftSource";
import type { CorrectedDraft } from "../../../chain/draft/proofreadDraft";
import type { EditPlan } from "../../../plan/plan";
import type { WorkbookErrorCode } from "../../../plan/port";
import type { Mark } from "../../../proofreading/correct/marks";
import type { SettledSettings } from "../../../settings/settle";
import type { ContentsParcel } from "../../../workbook/file/contentsParcel";

/** What the page asks of the worker that holds its file; one answer each, in order. */
export type Request =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "read" }
  /** `undoes`: number of an earlier answer whose inverse this plan is; then that very one is applied. */
  | { readonly kind: "apply"; readonly plan: EditPlan; readonly undoes: number | null }
  | { readonly kind: "save" }
  | {
      readonly kind: "proofread";
      readonly settings: SettledSettings;
      readonly source: DraftSource;
      readonly request: BoardRequest;
    }
  | {
      readonly kind: "correct";
      readonly source: DraftSource;
      readonly marks: readonly Mark[];
      readonly summary: readonly string[] | null;
    };

export interface OpenedInfo {
  readonly name: string;
  readonly savedName: string;
  readonly convertedFrom: string | null;
}

export interface Answers {
  readonly open: OpenedInfo;
  /** Null: nothing has changed since the last reading. */
  readonly read: ContentsParcel | null;
  readonly apply: { readonly inverse: EditPlan; readonly number: number };
  readonly save: Uint8Array;
  readonly proofread: DraftReport;
  readonly correct: CorrectedDraft;
}

export type Answer =
  | { readonly kind: "done"; readonly value: Answers[keyof Answers] }
  | { readonly kind: "fault"; readonly code: WorkbookErrorCode | null; readonly message: string };
