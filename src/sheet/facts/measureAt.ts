import { lowestWords, type Column } from "../axes/column";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Fact } from "./fact";
import type { Frame } from "./frame";
import type { CellFigure } from "./figure";
import { eitherSpelling } from "../text/eitherSpelling";

/** What a figure measures: by its row's label, its column's, or the way it is written. */
export function measureAt(
  column: Column,
  meaning: RowMeaning,
  figure: CellFigure | null
): Fact["measure"] {
  const said = saidByRow(column, meaning);
  if (said !== null) return said;
  const measure = column.measure ?? meaning.measure ?? "points";
  // A column of points with one percent in it is a column of points.
  const isSure = column.measure === "points" && (!isOutcome(column) || column.hasPlain);
  return measure === "points" && figure?.kind === "figure" && figure.isPercent && !isSure
    ? "percent"
    : measure;
}

/**
 * A maximum said of every unit and period: a row of maxima is, also under periods; and a column of them beside periods
 * across, in each unit's rows.
 */
export function isForAll(
  { periodsAcross }: Pick<Frame, "periodsAcross">,
  column: Column,
  meaning: RowMeaning
): boolean {
  if (meaning.period !== null) return false;
  if (meaning.unit !== null) return periodsAcross && column.unit === null && column.period === null;
  return meaning.measure === "maxPoints" || (column.unit === null && column.period === null);
}

/** What the row's own label says, whatever stands over the column. */
function saidByRow(column: Column, { measure, isLine }: RowMeaning): Fact["measure"] | null {
  if (measure === "maxPoints" || (measure !== null && (isLine || isOpen(column)))) return measure;
  if (measure === "grade") return measure;
  // "Xếp hạng toàn tỉnh | 12/126" below the total, under "Điểm": the row says what it is.
  return measure === "rank" && column.measure === "points" ? "rank" : null;
}

/** "Giá trị" behind "Loại số liệu": each row says what it is the value of. */
function isOpen(column: Column): boolean {
  return column.measure === "points" && /^(?:gia tri|value|so lieu)$/u.test(lowestWords(column));
}

const outcomeWords = eitherSpelling(/^(?:kết quả|thực hiện|đạt)/iu);

/** "Kết quả" heads points and percents alike. */
function isOutcome({ levels }: Column): boolean {
  return outcomeWords.test(levels.at(-1)?.meaning.text ?? "");
}
