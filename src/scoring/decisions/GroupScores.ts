import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import { roundedRatio } from "../arithmetic";
import type { BoardAssessment } from "../assessment";
import { ascending } from "./countAbove";

/**
 * What the units of a league have of one group. Points in hundredths, of those units that have them; one sort for
 * however many of them ask.
 * @example new GroupScores(league.boards, "digitization").best // 2200
 */
export class GroupScores {
  readonly ascending: Float64Array;
  /** Half-up to hundredths; 0 where no unit has points. */
  readonly mean: Hundredths;
  readonly best: Hundredths;
  /** Units at the best, in the order of the sheet. */
  readonly bestUnits: readonly string[];

  constructor(boards: readonly BoardAssessment[], id: GroupId) {
    const scores = boards.flatMap(({ unit, groups }) => {
      const points = groups.find((group) => group.id === id)?.points;
      return points == null ? [] : [{ unit: unit?.text ?? "", points: points.value }];
    });
    this.ascending = ascending(scores.map(({ points }) => points));
    const sum = scores.reduce((added, { points }) => added + points, 0);
    this.mean = scores.length === 0 ? hundredths(0) : roundedRatio(sum, scores.length, 1);
    this.best = hundredths(this.ascending.at(-1) ?? 0);
    this.bestUnits = scores.filter(({ points }) => points === this.best).map(({ unit }) => unit);
  }
}
