import { newestRules } from "../../decision766/formulas";
import type { GridCell } from "../../cells/grid";
import { readPeriod } from "../../sheet/text/period";
import { dated } from "../table/dates";
import { firstCell, isLeftOut } from "./cells";
import { invalid } from "./fault";

/**
 * The last day of the period a cell names: a date, "31/5/2026", "Tháng 5/2026", "Quý III/2026".
 * @returns an ISO date, or null where the text is a period without a year.
 * @throws FunctionFault invalid for anything else.
 */
export function dateIn(cell: GridCell): string | null {
  const period = readPeriod(dated(cell), { date1904: false, address: null });
  if (period !== null) return period.date;
  const shown = "value" in cell ? String(cell.value) : "";
  throw invalid(
    `Không hiểu kỳ “${shown}”. Hãy ghi ngày (31/10/2026), tháng (Tháng 10/2026) hoặc quý (Quý III/2026).`
  );
}

/**
 * A day whose rules are meant: the last of the period, or one under the newest rules where it is left out.
 * @returns an ISO date
 * @throws FunctionFault invalid for a period that cannot be dated.
 */
export function dayOfRules(argument: unknown): string {
  if (isLeftOut(argument)) return newestRules;
  const date = dateIn(firstCell(argument));
  if (date === null) throw invalid("Kỳ chưa ghi năm. Hãy ghi đủ, ví dụ Tháng 10/2026.");
  return date;
}
