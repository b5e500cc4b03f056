import type { BoardAssessment, Comparison } from "./assessment";
import type { GroupScore, Score } from "./score";

/**
 * A board while it is being assessed: comparison and standings are laid into it in place, since copying each score
 * of a league of thousands costs more than all the arithmetic. Handed out only as a BoardAssessment.
 */
export type BoardDraft = Omit<BoardAssessment, "groups" | "total" | "comparison"> & {
  comparison: Comparison;
  readonly groups: readonly GroupScore[];
  readonly total: (Score & NonNullable<BoardAssessment["total"]>) | null;
};
