import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import type { Fact } from "../facts/fact";
import { hundredthsOf } from "../facts/figure";
import type { GroupMatch } from "../text/groupName";

interface Candidate {
  readonly matches: readonly GroupMatch[];
  maximum: number | null;
  points: number | null;
}

/**
 * Which group each label with several meanings is: its words, its maximum and its neighbours weighed together. A
 * name that fits both the 12-point group and the merged 22-point one is told apart by the maximum, by points beyond
 * 12, and by whether payment stands beside it on its own.
 */
export function settleIdentity(
  pages: readonly (readonly Fact[])[]
): ReadonlyMap<PageCell, GroupId> {
  const candidates = new Map<PageCell, Candidate>();
  let paymentStandsAlone = false;
  for (const fact of pages.flat()) {
    const { subject, label, labelMaximum } = fact;
    if (subject.kind !== "group") continue;
    if (subject.id === "onlinePayment") paymentStandsAlone = true;
    if (subject.matches.length < 2 || label === null) continue;
    let candidate = candidates.get(label);
    if (candidate === undefined) {
      candidate = { matches: subject.matches, maximum: labelMaximum, points: null };
      candidates.set(label, candidate);
    }
    learn(candidate, fact);
  }
  const settled = new Map<PageCell, GroupId>();
  for (const [label, candidate] of candidates) {
    const best = bestOf(candidate, paymentStandsAlone);
    if (best !== null) settled.set(label, best);
  }
  return settled;
}

function learn(candidate: Candidate, { measure, figure }: Fact): void {
  if (figure?.kind !== "figure") return;
  if (measure === "maxPoints") candidate.maximum ??= hundredthsOf(figure);
  if (measure === "points")
    candidate.points = Math.max(candidate.points ?? 0, hundredthsOf(figure));
}

function bestOf(candidate: Candidate, paymentStandsAlone: boolean): GroupId | null {
  let best: { readonly id: GroupId; readonly weight: number } | null = null;
  for (const { id, confidence } of candidate.matches) {
    const weight = confidence + support(id, candidate, paymentStandsAlone);
    if (best === null || weight > best.weight) best = { id, weight };
  }
  return best?.id ?? null;
}

function support(id: GroupId, { maximum, points }: Candidate, paymentStandsAlone: boolean): number {
  const { maxPoints } = groupById(id);
  let weight = 0;
  if (maximum !== null) weight += maximum === maxPoints ? 0.12 : -0.12;
  if (points !== null && points > maxPoints) weight -= 0.15;
  if (id === "onlineService22") weight += paymentStandsAlone ? -0.2 : 0.02;
  return weight;
}
