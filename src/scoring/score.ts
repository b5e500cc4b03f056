import type { GroupId } from "../decision766/identity";
import type { Hundredths } from "../decision766/hundredths";
import type { Figure, Label } from "../sheet/scoreboard";
import { difference, percentOf } from "./arithmetic";
import type {
  GroupAssessment,
  IndicatorAssessment,
  Movement,
  Quantity,
  ScoreAssessment,
  Standing,
} from "./assessment";
import { quantityOf, ruled } from "./quantity";
import type { WholeLoss } from "./wholeLoss";

export interface PrintedScore {
  readonly label: Label;
  readonly points: Figure<Hundredths>;
  readonly maxPoints: Figure<Hundredths>;
  readonly rank: Figure;
  readonly rankOf: Figure;
}

/**
 * What a score tells by itself. A country's league has twenty thousand of them and a cell may ask for one figure:
 * what follows from points and maximum is worked out when somebody asks. Movement and standing are laid in
 * afterwards, from the boards around it.
 */
export class Score implements ScoreAssessment {
  // Declared, not initialised: field definitions are slow.
  declare readonly label: Label;
  declare readonly points: Quantity<Hundredths> | null;
  declare readonly notApplicable: boolean;
  declare readonly maxPoints: Quantity<Hundredths> | null;
  declare readonly rank: Quantity | null;
  declare rankOf: Quantity | null;
  declare movement: Movement | null;
  declare standing: Standing | null;

  constructor(
    printed: PrintedScore,
    computedPoints: Quantity<Hundredths> | null,
    knownMaximum: Quantity<Hundredths> | null
  ) {
    this.label = printed.label;
    this.points = quantityOf(printed.points) ?? computedPoints;
    this.notApplicable = printed.points.status === "notApplicable";
    this.maxPoints = quantityOf(printed.maxPoints) ?? knownMaximum;
    this.rank = quantityOf(printed.rank);
    this.rankOf = quantityOf(printed.rankOf);
    this.movement = null;
    this.standing = null;
  }

  get percent(): Quantity<Hundredths> | null {
    const { points, maxPoints } = this;
    return points === null || maxPoints === null || maxPoints.value <= 0
      ? null
      : ruled(percentOf(points.value, maxPoints.value), "percent", [points, maxPoints]);
  }

  get shortfall(): Quantity<Hundredths> | null {
    const { points, maxPoints } = this;
    return points === null || maxPoints === null || maxPoints.value <= 0
      ? null
      : ruled(difference(maxPoints.value, points.value), "shortfall", [maxPoints, points]);
  }
}

/** A group of a board. */
export class GroupScore extends Score implements GroupAssessment {
  declare readonly id: GroupId;
  declare readonly indicators: readonly IndicatorAssessment[];
  declare whole: WholeLoss | null;

  constructor(
    id: GroupId,
    printed: PrintedScore,
    computedPoints: Quantity<Hundredths> | null,
    knownMaximum: Quantity<Hundredths> | null,
    indicators: readonly IndicatorAssessment[]
  ) {
    super(printed, computedPoints, knownMaximum);
    this.id = id;
    this.indicators = indicators;
    this.whole = null;
  }

  get lossShare(): Quantity<Hundredths> | null {
    return this.whole?.shareOf(this) ?? null;
  }
}
