import type { Hundredths } from "../../decision766/hundredths";
import type { Fact } from "./fact";
import { hundredthsOf } from "./figure";

/** The figure of a fact in hundredths; null where its cell holds no number. */
export function valueOf(fact: Pick<Fact, "figure"> | undefined): Hundredths | null {
  return fact?.figure?.kind === "figure" ? hundredthsOf(fact.figure) : null;
}

/** Whether another fact says nothing else: the same figure, or none. */
export function saysNoOther(fact: Fact, other: Fact): boolean {
  return other.figure?.kind !== "figure" || valueOf(fact) === valueOf(other);
}

/** A figure that is no place among others: 0, 3.5. */
export function isNoRank({ figure }: Fact): boolean {
  return figure?.kind === "figure" && (!Number.isInteger(figure.value) || figure.value < 1);
}
