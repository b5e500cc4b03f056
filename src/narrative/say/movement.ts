import type { Movement, ScoreAssessment } from "../../scoring/assessment";
import type { Span } from "../paragraph";
import { count, say, size } from "./spans";

/** Changes up to this many hundredths of a point are the rounding's, not the office's. */
const withinRounding = 1;

/** How points moved: "tăng 0,02 điểm", "giữ nguyên". Null when not known. */
export function pointsMoved({ points }: Movement): readonly Span[] | null {
  if (points === null) return null;
  if (points.value === 0) return say`giữ nguyên điểm`;
  if (Math.abs(points.value) <= withinRounding)
    return say`gần như không đổi (chênh ${size(points)} điểm, trong phạm vi làm tròn)`;
  return points.value > 0 ? say`tăng ${size(points)} điểm` : say`giảm ${size(points)} điểm`;
}

/** How the position moved: a larger number is worse. */
export function placesMoved(
  { places, rankBefore }: Movement,
  now: ScoreAssessment
): readonly Span[] | null {
  const rank = now.rank ?? now.standing?.computedRank ?? null;
  if (places === null || rank === null || rankBefore === null) return null;
  if (places.value === 0) return say`giữ nguyên vị trí thứ ${count(rank)}`;
  return places.value > 0
    ? say`tăng ${count(places)} bậc, từ thứ ${count(rankBefore)} lên thứ ${count(rank)}`
    : say`giảm ${count(places)} bậc, từ thứ ${count(rankBefore)} xuống thứ ${count(rank)}`;
}

/** What two movements seen together prove. */
export function movedTogether({
  points,
  places,
}: Movement): "othersFaster" | "othersSlower" | "othersOnly" | "plain" {
  if (points === null || places === null || places.value === 0) return "plain";
  const change = Math.abs(points.value) <= withinRounding ? 0 : points.value;
  if (change === 0) return "othersOnly";
  if (change > 0 && places.value < 0) return "othersFaster";
  return change < 0 && places.value > 0 ? "othersSlower" : "plain";
}
