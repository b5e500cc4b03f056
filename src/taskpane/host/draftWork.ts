import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { BoardRequest } from "../../chain/chooseBoard";
import type { DraftReport } from "../../chain/draft/draftReport";
import type { DraftSource } from "../../chain/draft/draftSource";
import type { CorrectedDraft } from "../../chain/draft/proofreadDraft";
import type { Mark } from "../../proofreading/correct/marks";

/** Proof-reading away from the page's own thread. @throws WorkbookError as the same in `chain/draft`. */
export interface DraftWork {
  proofread(
    analysis: WorkbookAnalysis,
    source: DraftSource,
    request: BoardRequest
  ): Promise<DraftReport>;
  correct(
    source: DraftSource,
    marks: readonly Mark[],
    summary: readonly string[] | null
  ): Promise<CorrectedDraft>;
}
