import type { IndicatorCode } from "../../decision766/identity";
import { matchIndicator } from "../text/indicatorName";
import { isBenchmarkLabel, isTotalLabel } from "../text/headerWord";
import type { GroupMatch } from "../text/groupName";
import { labelMeaning } from "../find/anchors";
import type { SheetView } from "../find/sheetView";

/** A row of a table whose labels run down a column. */
export interface BodyRow {
  readonly row: number;
  readonly text: string;
  readonly labelColumn: number;
  readonly kind: "group" | "indicator" | "total" | "benchmark" | "unknown";
  readonly groups: readonly GroupMatch[];
  readonly code: IndicatorCode | null;
  readonly confidence: number;
}

/** What one row of the label column is; null for a row that carries nothing. */
export function readBodyRow(
  view: SheetView,
  row: number,
  labelColumn: number,
  left: number,
  right: number
): BodyRow | null {
  const text = view.text(row, labelColumn);
  const base = { row, text, labelColumn, groups: [], code: null } as const;
  // A code before a name says what is meant, whatever the name.
  for (let column = left; column < labelColumn; column += 1) {
    const code = codeIn(view.text(row, column));
    if (code !== null) return { ...base, kind: "indicator", ...code };
  }
  const meaning = text === "" ? null : labelMeaning(text);
  if (meaning !== null && meaning.groups.length > 0) {
    return {
      ...base,
      kind: "group",
      groups: meaning.groups,
      confidence: meaning.groups[0]?.confidence ?? 0,
    };
  }
  if (meaning?.indicator) {
    return {
      ...base,
      kind: "indicator",
      code: meaning.indicator.code,
      confidence: meaning.indicator.confidence,
    };
  }
  for (let column = left; column <= labelColumn; column += 1) {
    const label = view.text(row, column);
    if (isTotalLabel(label))
      return { ...base, text: label, labelColumn: column, kind: "total", confidence: 1 };
    if (isBenchmarkLabel(label)) {
      return { ...base, text: label, labelColumn: column, kind: "benchmark", confidence: 0.9 };
    }
  }
  const hasNumbers = countNumbers(view, row, labelColumn + 1, right) > 0;
  return text === "" || !hasNumbers ? null : { ...base, kind: "unknown", confidence: 0 };
}

/** An indicator's code standing alone in a cell: "4.5a", "DOSSIER_SYNC". */
function codeIn(text: string): Pick<BodyRow, "code" | "confidence"> | null {
  if (!/^(?:\d\.\d[ab]?|[A-Z]+(?:_[A-Z]+)+)$/.test(text)) return null;
  const [found] = matchIndicator(text);
  return found === undefined ? null : found;
}

export function countNumbers(view: SheetView, row: number, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = view.cell(row, column);
    if (cell.kind === "number" || (cell.kind === "text" && /^[\s(-]*\d/.test(cell.value)))
      count += 1;
  }
  return count;
}
