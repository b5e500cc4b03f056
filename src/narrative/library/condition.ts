import type { GroupAssessment, IndicatorAssessment } from "../../scoring/assessment";
import { formatHundredths, formatPercent } from "../format/number";
import type { Condition, LibraryEntry } from "./entry";

/** Whether figures meet a condition; `unknown` where the sheet does not give them. */
export type Held = "yes" | "no" | "unknown";

/** Below this many cases a single one moves the ratio by over ten points. */
const fewCases = 10;

/** @param indicator as the sheet measures it; null where it does not, or where the whole group is meant. */
export function holds(
  { condition }: LibraryEntry,
  group: GroupAssessment,
  indicator: IndicatorAssessment | null
): Held {
  switch (condition.kind) {
    case "loses":
      return "yes";
    case "losesAtLeast":
      return told((indicator ?? group).shortfall?.value, (loss) => loss >= condition.points);
    case "ratioBelow":
      return told(indicator?.ratio?.value, (ratio) => ratio < condition.percent);
    case "ratioAtLeast":
      return told(indicator?.ratio?.value, (ratio) => ratio >= condition.percent && ratio < 10_000);
    case "fell":
      return told(group.movement?.points?.value, (change) => change < 0);
    case "fewCases":
      return told(indicator?.denominator?.value, (cases) => cases > 0 && cases < fewCases);
  }
}

function told(value: number | undefined, fits: (value: number) => boolean): Held {
  if (value === undefined) return "unknown";
  return fits(value) ? "yes" : "no";
}

/**
 * What an entry's condition asks for, for who sees an entry whose figures the sheet does not give.
 * @example conditionText({ kind: "ratioBelow", percent: hundredths(3000) }) // "tỷ lệ dưới 30%"
 */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case "loses":
      return "còn thiếu điểm";
    case "losesAtLeast":
      return `thiếu từ ${formatHundredths(condition.points)} điểm`;
    case "ratioBelow":
      return `tỷ lệ dưới ${formatPercent(condition.percent)}`;
    case "ratioAtLeast":
      return `tỷ lệ từ ${formatPercent(condition.percent)}`;
    case "fell":
      return "điểm của nhóm giảm";
    case "fewCases":
      return "số trường hợp ít";
  }
}
