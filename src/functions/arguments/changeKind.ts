import type { GridCell } from "../../cells/grid";
import { fold } from "../../sheet/text/fold";
import { firstCell, isLeftOut } from "./cells";
import { invalid } from "./fault";

/** What a change is of. */
export type ChangeKind = "points" | "places" | "percent";

const kinds: ReadonlyMap<string, ChangeKind> = new Map([
  ["điểm", "points"],
  ["bậc", "places"],
  ["hạng", "places"],
  ["thứ hạng", "places"],
  ["vị trí", "places"],
  ["tỷ lệ", "percent"],
  ["%", "percent"],
]);

/** More than two decimals below 1: a percent cell, not points. */
export function isFraction(cell: GridCell): boolean {
  if (cell.kind !== "number") return false;
  return (
    Math.abs(cell.value) <= 1 && Math.abs(cell.value * 100 - Math.round(cell.value * 100)) > 1e-9
  );
}

/**
 * What an argument says a change is of; left out: points.
 * @throws FunctionFault invalid for any other word.
 */
export function kindIn(argument: unknown): ChangeKind {
  if (isLeftOut(argument)) return "points";
  const cell = firstCell(argument);
  const kind = kinds.get("value" in cell ? fold(String(cell.value)) : "");
  if (kind !== undefined) return kind;
  throw invalid("Loại so sánh phải là “điểm”, “bậc” hoặc “tỷ lệ”.");
}
