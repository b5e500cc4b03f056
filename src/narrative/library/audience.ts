import type { Level } from "../../decision766/identity";
import { everyLevel } from "../../decision766/indicators/indicator";
import type { BoardAssessment } from "../../scoring/assessment";

/** Whom an entry speaks to: a level, or a department, which stands at a province's level but governs no communes. */
export type Audience = Level | "department";

export const everyone: readonly Audience[] = [...everyLevel, "department"];

const departmentName = /^(?:sở|ban|thanh tra|văn phòng|chi cục|cục)(?:\s|$)/iu;

/** @example audienceOf(board) // "department" where the unit is "Sở Xây dựng" */
export function audienceOf({ level, unit }: BoardAssessment): Audience {
  return level !== "commune" && unit !== null && departmentName.test(unit.text.normalize("NFC"))
    ? "department"
    : level;
}
