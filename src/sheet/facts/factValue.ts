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

/** "Tổng số hồ sơ 470 | Đúng hạn 455 | Tỷ lệ 96,81%": a share of what is counted beside it, not of the points. */
export function isShareOfCounts(
  percent: Fact | undefined,
  part: Fact | undefined,
  whole: Fact | undefined
): boolean {
  const [share, top, bottom] = [valueOf(percent), valueOf(part), valueOf(whole)];
  if (share === null || top === null || bottom === null || bottom <= 0) return false;
  const counted = (top * 10_000) / bottom;
  return [share, share * 100].some((each) => Math.abs(each - counted) <= halfPercent);
}

const halfPercent = 50;
