import type { BoardAssessment, GroupAssessment, TotalAssessment } from "./assessment";

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A board while it is being assessed: standings are laid into it in place, since copying each score of a league
 * of thousands costs more than all the arithmetic. Handed out only as a BoardAssessment.
 */
export type BoardDraft = Omit<BoardAssessment, "groups" | "total"> & {
  readonly groups: readonly Draft<GroupAssessment>[];
  readonly total: Draft<TotalAssessment> | null;
};
