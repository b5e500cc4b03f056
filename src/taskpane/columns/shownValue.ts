import { hundredths } from "../../decision766/hundredths";
import type { GridCell } from "../../cells/grid";
import type { CellStyle, PlannedContent } from "../../plan/plan";
import { formatCount, formatHundredths, formatPercent } from "../../narrative/format/number";
import { formatChange } from "../format/change";

/**
 * How a planned cell will look to a Vietnamese reader.
 * @example shownValue({ kind: "number", value: 0.9975 }, "tablePercent") // "99,75%"
 */
export function shownValue(content: PlannedContent, style: CellStyle): string {
  const value = content.kind === "formula" ? content.cached : valueOf(content);
  if (value === null) return "";
  return typeof value === "number" ? shownNumber(value, style) : value;
}

/** What stands in a cell now, as plain text. */
export function shownContent(cell: GridCell | undefined): string {
  if (cell === undefined || cell.kind === "blank") return "";
  return String(cell.value);
}

function valueOf(content: Exclude<PlannedContent, { kind: "formula" }>): string | number | null {
  return content.kind === "blank" || content.kind === "kept" ? null : content.value;
}

function shownNumber(value: number, style: CellStyle): string {
  switch (style) {
    case "tablePercent":
    case "tableTotalPercent":
      return formatPercent(hundredths(Math.round(value * 10_000)));
    case "tableRank":
      return formatCount(Math.round(value));
    case "tablePlaces":
      return value > 0 ? `+${formatCount(value)}` : formatCount(value);
    case "tableChange":
      return formatChange(hundredths(Math.round(value * 100)));
    default:
      return formatHundredths(hundredths(Math.round(value * 100)));
  }
}
