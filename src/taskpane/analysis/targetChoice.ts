import { hundredths } from "../../decision766/hundredths";
import type { BoardAssessment, GradeBand } from "../../scoring/assessment";
import type { Insight } from "../../scoring/decisions/insight";
import { standingStill, type Outlook } from "../../scoring/decisions/outlook";
import type { Target } from "../../scoring/decisions/target";
import { pointsText } from "./pieces";

export type TargetKind = Target["kind"];

/** What a person has chosen, as typed. */
export interface TargetChoice {
  readonly kind: TargetKind;
  readonly typed: Readonly<Record<TargetKind, string>>;
  readonly others: Outlook["others"];
  /** Whole percent, as typed. */
  readonly growth: string;
}

/** What is near: the place of who stands next above, else the next grade, else one more point. */
export function nearestTarget(
  { total }: BoardAssessment,
  { place }: Insight,
  bands: readonly GradeBand[]
): TargetChoice {
  const above = place?.above ?? null;
  const next = total?.nextGrade ?? null;
  const rank = place === null || above === null ? 1 : place.computedRank - above.units.length;
  return {
    kind: above !== null ? "rank" : next !== null ? "grade" : "points",
    typed: {
      rank: String(Math.max(1, rank)),
      points: onePointMore(total),
      grade: next?.name ?? bands[0]?.name ?? "",
    },
    others: standingStill.others,
    growth: String(standingStill.growth),
  };
}

function onePointMore(total: BoardAssessment["total"]): string {
  const points = total?.points?.value ?? 0;
  return pointsText(Math.min(total?.maxPoints?.value ?? 10_000, points + 100));
}

/** Null for what cannot be understood. @example chosenTarget({ kind: "points", typed }) */
export function chosenTarget({ kind, typed }: TargetChoice): Target | null {
  const text = typed[kind].trim();
  switch (kind) {
    case "rank":
      return /^[1-9]\d{0,5}$/.test(text) ? { kind, place: Number(text) } : null;
    case "points":
      return /^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)
        ? { kind, points: hundredths(Math.round(Number(text.replace(",", ".")) * 100)) }
        : null;
    case "grade":
      return text === "" ? null : { kind, name: text };
  }
}

/** Null for what cannot be understood. Others matter for a place alone. @example chosenOutlook({ …choice, growth: "10" }) */
export function chosenOutlook({ kind, others, growth }: TargetChoice): Outlook | null {
  const text = growth.trim().replace(/\s*%$/, "");
  return /^(?:\d{1,3}|1000)$/.test(text)
    ? { others: kind === "rank" ? others : standingStill.others, growth: Number(text) }
    : null;
}
