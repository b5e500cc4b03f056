import { editionAt, newestEdition } from "../../decision766/editions";
import type { EditionId } from "../../decision766/identity";
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
 * The edition of the rules in force in a period; the newest where the period is left out.
 * @throws FunctionFault invalid for a period that cannot be dated.
 */
export function editionIn(argument: unknown): EditionId {
  if (isLeftOut(argument)) return newestEdition;
  const date = dateIn(firstCell(argument));
  if (date === null) throw invalid("Kỳ chưa ghi năm. Hãy ghi đủ, ví dụ Tháng 10/2026.");
  return editionAt(date);
}
