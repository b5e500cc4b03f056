import type { Period } from "../scoreboard";
import type { UnitName } from "../text/unitName";

/** The unit and period a run of figures belongs to, as one comparable key. */
export function boardKey(unit: UnitName | null, period: Period | null): string {
  return `${unit?.name ?? ""}\u0000${period === null ? "" : `${period.label}|${period.date ?? ""}`}`;
}
