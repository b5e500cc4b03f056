import type { Hundredths } from "../../decision766/hundredths";
import type { Figure } from "../scoreboard";
import { fold } from "../text/fold";
import type { SheetView } from "../find/sheetView";
import type { FigureReader } from "./figures";

const leaderWords = /(?:cao nhất|dẫn đầu)/u;
const linesBelow = 6;
const wholeScore = 10_000;

/**
 * The best unit's total in a line under (or among the last of) a table: "Điểm đơn vị cao nhất của thành phố".
 * Null when no such line holds a figure.
 */
export function readLeader(
  view: SheetView,
  figures: FigureReader,
  { left, right }: { readonly left: number; readonly right: number },
  lastRow: number
): Figure<Hundredths> | null {
  for (let row = Math.max(0, lastRow - 1); row <= lastRow + linesBelow; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const text = view.text(row, column);
      if (text.length > 80 || !leaderWords.test(fold(text))) continue;
      for (let next = column + 1; next <= right; next += 1) {
        if (view.isBlank(row, next)) continue;
        const { figure } = figures.points(row, next);
        if ("value" in figure && figure.value > 0 && figure.value <= wholeScore) return figure;
      }
    }
  }
  return null;
}
