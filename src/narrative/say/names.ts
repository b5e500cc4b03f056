import { lowerFirst, upperFirst } from "../../sheet/text/letters";
import { groupById } from "../../decision766/groups";
import type { GroupAssessment } from "../../scoring/assessment";
import type { Period } from "../../sheet/scoreboard";

/** A group's name inside a sentence: as the sheet calls it; the Decision's own name for shouted or coded labels. */
export function groupName({ id, label }: GroupAssessment): string {
  const bare = label.text
    .replace(/\s*[([][^)\]]*\d[^)\]]*[)\]]/gu, "")
    // A sentence puts a bracket of its own behind the name: "(DVCTT)" and "(*)" stay on the sheet.
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/u, "")
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])\s*[.)]\s*/u, "")
    .replace(/[\s:;*]+$/u, "")
    .trim();
  const shouted = bare === bare.toLocaleUpperCase("vi");
  return bare === "" || shouted ? groupById(id).name : bare;
}

/** @example onPeriod(period) // "đến ngày 23/3/2026" */
export function onPeriod(period: Period): string {
  if (isDayAlone(period)) return `đến ngày ${period.label}`;
  if (period.kind === "day") return lowerFirst(period.label);
  if (period.kind === "unknown") return `trong ${lowerFirst(period.label)}`;
  const label = lowerFirst(
    period.label
      .replace(/^QUÝ/u, "Quý")
      .replace(/^THÁNG/u, "Tháng")
      .replace(/^NĂM/u, "Năm")
      .replace(/^TUẦN/u, "Tuần")
  );
  return /^\d/u.test(label) && period.kind === "month" ? `tháng ${label}` : label;
}

/** @example periodName(period) // "kỳ 28/02/2026" */
export function periodName(period: Period): string {
  return isDayAlone(period) ? `kỳ ${period.label}` : onPeriod(period);
}

/** "31/5/2026": a day without the words that say what ends on it. */
function isDayAlone({ kind, label }: Period): boolean {
  return (kind === "day" || kind === "toDate") && /^\d{1,2}\s*[/.-]\s*\d/u.test(label);
}

export { lowerFirst, upperFirst };
