import type { Hundredths } from "../../decision766/hundredths";
import { formatCount, formatHundredths, formatPercent } from "../../narrative/format/number";
import type { Quantity, ScoreAssessment } from "../../scoring/assessment";
import type { ReportCell } from "../reportDocument";
import type { FigureMarks } from "./figureMarks";

export function pointsCell({ points, notApplicable }: ScoreAssessment): ReportCell {
  return notApplicable && points === null
    ? plain("Không áp dụng", "centred")
    : quantityCell(points, "points");
}

export function maximumCell({ maxPoints }: ScoreAssessment): ReportCell {
  return quantityCell(maxPoints, "points");
}

export function percentCell({ percent }: ScoreAssessment): ReportCell {
  return quantityCell(percent, "percent");
}

/** Points over the maximum are a fault of the sheet, not a loss below nothing. */
export function shortfallCell({ shortfall }: ScoreAssessment): ReportCell {
  if (shortfall !== null && shortfall.value < 0) return plain("Vượt", "centred");
  return quantityCell(shortfall, "points");
}

export function quantityCell(
  quantity: Quantity<Hundredths> | null,
  look: "points" | "percent"
): ReportCell {
  if (quantity === null) return plain("–", "centred");
  const text = look === "points" ? formatHundredths(quantity.value) : formatPercent(quantity.value);
  return {
    span: {
      kind: "figure",
      text: quantity.provisional ? `${text}*` : text,
      origin: quantity.origin,
      mark: "",
    },
    value: quantity.value / (look === "points" ? 100 : 10_000),
    look,
  };
}

/** A place. @param of how many are ranked; null where it is not printed */
export function placeCell(rank: Quantity | null, of: number | null): ReportCell {
  if (rank === null) return plain("–", "centred");
  const text =
    of === null ? formatCount(rank.value) : `${formatCount(rank.value)}/${formatCount(of)}`;
  return {
    span: { kind: "figure", text, origin: rank.origin, mark: "" },
    value: of === null ? rank.value : null,
    look: "rank",
  };
}

export function plain(text: string, look: "text" | "centred"): ReportCell {
  return { span: { kind: "words", text }, value: null, look };
}

/** A cell whose figure leads to its source. @param about what it tells, for the list of sources */
export function marked(cell: ReportCell, marks: FigureMarks, about: string): ReportCell {
  return cell.span.kind === "figure"
    ? { ...cell, span: marks.figure(cell.span.text, cell.span.origin, about) }
    : cell;
}

/** What the signs in a table mean. */
export function signNotes(cells: readonly ReportCell[]): readonly string[] {
  return [
    cells.some(({ span }) => span.text === "–") ? "Dấu “–”: bảng theo dõi không có số liệu." : "",
    cells.some(({ span }) => span.text.endsWith("*")) ? "Dấu “*”: số liệu tạm tính." : "",
  ].filter((note) => note !== "");
}
