import type { TieRule } from "../../scoring/assessment";
import { firstCell, isLeftOut } from "./cells";
import { invalid } from "./fault";

/** Each rule by the places it gives to four units of which the second and the third are equal. */
export const tieRules: ReadonlyMap<string, TieRule> = new Map([
  ["1224", "competition"],
  ["1223", "dense"],
  ["1234", "rowOrder"],
]);

/**
 * How equal points are ranked, as an argument says it; left out: 1224.
 * @throws FunctionFault invalid for any other rule.
 */
export function tieRuleIn(argument: unknown): string {
  if (isLeftOut(argument)) return "1224";
  const cell = firstCell(argument);
  const key = "value" in cell ? String(cell.value).replace(/\D/gu, "") : "";
  if (tieRules.has(key)) return key;
  throw invalid("Quy tắc xếp hạng phải là 1224, 1223 hoặc 1234.");
}
