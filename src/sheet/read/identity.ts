import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { toHundredths } from "../text/number";
import { maximumIn, type GroupMatch } from "../text/groupName";

/** One label that names a group, with what stands beside it. */
export interface GroupCandidate {
  readonly text: string;
  readonly matches: readonly GroupMatch[];
  /** Maximum beside the label, in hundredths; null when none is printed. */
  readonly maximum: number | null;
  /** Greatest points beside the label, in hundredths. */
  readonly points: number | null;
}

export interface Identified {
  readonly id: GroupId;
  readonly confidence: number;
}

/**
 * Which group each label names: its words, its maximum and its neighbours weighed together. A name that fits
 * both the 12-point group and the merged 22-point one is told apart by the maximum, by points beyond 12, and by
 * whether payment stands beside it on its own.
 */
export function identifyGroups(candidates: readonly GroupCandidate[]): readonly Identified[] {
  const paymentStandsAlone = candidates.some(({ matches }) => matches[0]?.id === "onlinePayment");
  return candidates.map((candidate) => {
    const scored = candidate.matches
      .map((match) => ({
        id: match.id,
        confidence: Math.min(
          1,
          Math.max(0, match.confidence + support(match.id, candidate, paymentStandsAlone))
        ),
      }))
      .sort((a, b) => b.confidence - a.confidence);
    const [best] = scored;
    // A candidate is only made of labels that match.
    return best ?? { id: "transparency", confidence: 0 };
  });
}

function support(id: GroupId, candidate: GroupCandidate, paymentStandsAlone: boolean): number {
  const printed = maximumIn(candidate.text);
  const maximum = candidate.maximum ?? (printed === null ? null : toHundredths(printed));
  const { maxPoints } = groupById(id);
  let weight = 0;
  if (maximum !== null) weight += maximum === maxPoints ? 0.12 : -0.12;
  if (candidate.points !== null && candidate.points > maxPoints) weight -= 0.15;
  if (id === "onlineService22") weight += paymentStandsAlone ? -0.2 : 0.02;
  if (id === "onlineServices" && !paymentStandsAlone && maximum === null) weight -= 0.01;
  return weight;
}
