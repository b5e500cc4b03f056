import type { Hundredths } from "../decision766/hundredths";
import type { Figure, Label } from "../sheet/scoreboard";
import { difference, percentOf } from "./arithmetic";
import type { Quantity, ScoreAssessment } from "./assessment";
import { quantityOf, ruled } from "./quantity";

interface PrintedScore {
  readonly label: Label;
  readonly points: Figure<Hundredths>;
  readonly maxPoints: Figure<Hundredths>;
  readonly rank: Figure;
  readonly rankOf: Figure;
}

/** What a score tells by itself; movement and standing come from the boards around it. */
export function assessScore(
  printed: PrintedScore,
  computedPoints: Quantity<Hundredths> | null,
  knownMaximum: Quantity<Hundredths> | null
): ScoreAssessment {
  const points = quantityOf(printed.points) ?? computedPoints;
  const maxPoints = quantityOf(printed.maxPoints) ?? knownMaximum;
  const measurable = points !== null && maxPoints !== null && maxPoints.value > 0;
  return {
    label: printed.label,
    points,
    notApplicable: printed.points.status === "notApplicable",
    maxPoints,
    percent: measurable
      ? ruled(percentOf(points.value, maxPoints.value), "percent", [points, maxPoints])
      : null,
    shortfall: measurable
      ? ruled(difference(maxPoints.value, points.value), "shortfall", [maxPoints, points])
      : null,
    rank: quantityOf(printed.rank),
    rankOf: quantityOf(printed.rankOf),
    movement: null,
    standing: null,
  };
}
