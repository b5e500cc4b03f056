import { labelMeaning } from "../../find/anchors";
import { headerRole, isTotalLabel } from "../../text/headerWord";
import { findPeriodIn } from "../../text/period";
import { isColumnNumber, maximumUnder } from "./header";
import type { LeagueBase } from "./namedColumns";

/** A text among the names that is neither a name, a period nor a word that heads figures. */
export function unknownName({ view, header }: LeagueBase, nameRow: number, column: number) {
  const at = view.origin(nameRow, column);
  const text = view.text(at.row, at.column);
  if (text === "" || at.row < header.top || isColumnNumber(text)) return null;
  const isKnown =
    headerRole(text).length > 0 ||
    isTotalText(text) ||
    labelMeaning(text) !== null ||
    findPeriodIn(text, { date1904: view.grid.date1904, address: null }) !== null;
  return isKnown ? null : at;
}

/** "Tổng điểm" over its own "Điểm", "Hạng". */
export function totalOver({ view, header }: LeagueBase, nameRow: number, column: number) {
  for (let row = nameRow; row >= header.top; row -= 1) {
    const at = view.origin(row, column);
    if (at.column < header.left || at.row < header.top) continue;
    if (isTotalText(view.text(at.row, at.column))) return at;
  }
  return null;
}

export function isTotalText(text: string): boolean {
  return isTotalLabel(text.replace(/[([].*$/u, "")) || headerRole(text)[0]?.role === "total";
}

/** The header that stands over a column without a name: the lowest, but no numbering. */
export function headerOver({ view, header }: LeagueBase, column: number) {
  for (let row = header.firstBodyRow - 1; row >= header.top; row -= 1) {
    const at = view.origin(row, column);
    const text = view.text(at.row, at.column);
    if (text !== "" && !isColumnNumber(text) && maximumUnder(text) === null && at.row >= header.top)
      return at;
  }
  return null;
}
