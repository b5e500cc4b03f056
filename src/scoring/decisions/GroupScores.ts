import type { Hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import type { BoardAssessment } from "../assessment";
import { ascending } from "./countAbove";
import { leagueFigures, type LeagueFigures } from "./leaguePosition";

/**
 * What the units of a league have of one group. Points in hundredths, of those units that have them; one sort for
 * however many of them ask.
 * @example new GroupScores(league.boards, "digitization").figures?.best // 2200
 */
export class GroupScores {
  /** In the order of the sheet. */
  readonly points: readonly Hundredths[];
  readonly ascending: Float64Array;
  /** Null where no unit has points. */
  readonly figures: LeagueFigures | null;
  /** Units at the best, in the order of the sheet. */
  readonly bestUnits: readonly string[];

  constructor(boards: readonly BoardAssessment[], id: GroupId) {
    const scores = boards.flatMap(({ unit, groups }) => {
      const points = groups.find((group) => group.id === id)?.points;
      return points == null ? [] : [{ unit: unit?.text ?? "", points: points.value }];
    });
    this.points = scores.map(({ points }) => points);
    this.ascending = ascending(this.points);
    this.figures = this.points.length === 0 ? null : leagueFigures(this.points);
    const best = this.figures?.best;
    this.bestUnits = scores.filter(({ points }) => points === best).map(({ unit }) => unit);
  }
}
