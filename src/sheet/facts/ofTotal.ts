import type { RowMeaning } from "../axes/rowMeaning";
import type { Frame } from "./frame";

/** "Vị trí xếp hạng", "Tỷ lệ", "Xếp loại" right below the total, under groups: the total's own. */
export function isLineOfTotal(
  { subjectsAcross }: Frame,
  { measure, unit, period, unknown }: RowMeaning
): boolean {
  return (
    !subjectsAcross &&
    (measure === "rank" || measure === "percent" || measure === "grade") &&
    unit === null &&
    period === null &&
    unknown === null
  );
}

/** A line of the total under a name of its own. */
export function ofTotal(meaning: RowMeaning): RowMeaning {
  return { ...meaning, total: true, subjectCell: meaning.names.at(-1)?.cell ?? null };
}
