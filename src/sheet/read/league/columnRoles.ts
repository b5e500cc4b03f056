import type { SheetView } from "../../find/sheetView";
import { fold } from "../../text/fold";
import { headerRole, type HeaderRole } from "../../text/headerWord";
import { readPeriod } from "../../text/period";
import { countUnder } from "./countWords";
import { isColumnNumber, maximumUnder, type LeagueHeader } from "./header";

/** `bare`: nothing stands under the name; `unknown`: words that no rule knows. */
export type UnderRole = HeaderRole | "bare" | "unknown";

/** What a column under a name holds, told by the lowest header below the name that says so. */
export function roleUnder(
  view: SheetView,
  header: LeagueHeader,
  nameRow: number,
  column: number
): { readonly role: UnderRole; readonly text: string } {
  for (let row = header.firstBodyRow - 1; row > nameRow; row -= 1) {
    const at = view.origin(row, column);
    if (at.row <= nameRow) break;
    const text = view.text(at.row, at.column);
    if (text === "" || isColumnNumber(text) || maximumUnder(text) !== null) continue;
    const [known] = headerRole(text);
    if (known !== undefined) return { role: known.role, text };
    const isPeriod =
      readPeriod(view.cell(at.row, at.column), {
        date1904: view.grid.date1904,
        address: null,
        allowBareYear: true,
      }) !== null;
    if (!isPeriod) return { role: "unknown", text };
  }
  return { role: "bare", text: "" };
}

/**
 * The same under the name of an indicator, where a bare "Tổng" is the whole that a part is compared with.
 * @param abbreviated both "TS" and "MS" stand there: tử số and mẫu số; "TS" alone is as often tổng số.
 */
export function indicatorRole(
  { role, text }: { readonly role: UnderRole; readonly text: string },
  abbreviated: boolean
): UnderRole {
  if (role === "percent") return "ratio";
  const words = fold(text);
  if (role === "numerator" || role === "denominator") return role;
  if (words === "ts" && abbreviated) return "numerator";
  return role === "unknown" || role === "total" ? (countUnder(text) ?? role) : role;
}
