import { hundredths } from "../../decision766/hundredths";
import { formatCount, formatHundredths } from "../../narrative/format/number";
import { groupName } from "../../narrative/say/names";
import type { BoardAssessment } from "../../scoring/assessment";
import type { GroupId } from "../../decision766/identity";

/** @example halves(-1.5) // "1,5" */
export function halves(places: number): string {
  return Number.isInteger(places)
    ? formatCount(Math.abs(places))
    : String(Math.abs(places)).replace(".", ",");
}

export function pointsText(value: number): string {
  return formatHundredths(hundredths(value));
}

/** How the sheet names a group. */
export function nameOf({ groups }: BoardAssessment, id: GroupId): string {
  const group = groups.find((each) => each.id === id);
  return group === undefined ? id : groupName(group);
}

/** The first names, and how many are left, as it is written; null where none is. */
export function firstNames(
  names: readonly string[],
  most: number
): { readonly shown: string; readonly more: string | null } {
  const left = names.length - most;
  return { shown: names.slice(0, most).join(", "), more: left > 0 ? formatCount(left) : null };
}
