import type { Movement, ScoreAssessment } from "../../scoring/assessment";
import type { Span } from "../paragraph";
import { count, say, size } from "./spans";

/** What stands before the verb: the points or the position themselves, or the one that has them. */
type Subject = "figure" | "holder";

/** How points moved: "tăng 0,02 điểm", "giữ nguyên". Null when not known. */
export function pointsMoved({ points }: Movement, subject: Subject): readonly Span[] | null {
  if (points === null) return null;
  const isHolder = subject === "holder";
  if (points.value === 0) return say`giữ nguyên${isHolder ? " điểm" : ""}`;
  return points.value > 0 ? say`tăng ${size(points)} điểm` : say`giảm ${size(points)} điểm`;
}

/** How the position moved: a larger number is worse. */
export function placesMoved(
  { places, rankBefore }: Movement,
  now: ScoreAssessment,
  subject: Subject
): readonly Span[] | null {
  const rank = now.rank ?? now.standing?.computedRank ?? null;
  if (places === null || rank === null || rankBefore === null) return null;
  if (places.value === 0)
    return subject === "holder"
      ? say`giữ nguyên vị trí thứ ${count(rank)}`
      : say`giữ nguyên ở thứ ${count(rank)}`;
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
  const change = points.value;
  if (change === 0) return "othersOnly";
  if (change > 0 && places.value < 0) return "othersFaster";
  return change < 0 && places.value > 0 ? "othersSlower" : "plain";
}
