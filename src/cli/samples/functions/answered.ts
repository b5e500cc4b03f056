import type { CellValue, Workbook } from "exceljs";
import { functionCatalogue } from "../../../functions/catalogue";
import type { FunctionId } from "../../../functions/ids";

/** What a function answers in a workbook, so that the file shows it before anything is computed. */
export async function answered(
  workbook: Workbook,
  id: FunctionId,
  argumentsTyped: readonly string[]
): Promise<readonly (readonly unknown[])[]> {
  const compute = functionCatalogue[id] as (
    ...values: readonly unknown[]
  ) => unknown[][] | Promise<unknown[][]>;
  const values = argumentsTyped.map((typed) => valuesOf(workbook, typed));
  // Excel passes every declared argument; behind them, to those who ask, where the ranges stand.
  const place = { parameterAddresses: argumentsTyped.map((typed) => typed.replaceAll("'", "")) };
  const missing = Array.from({ length: compute.length - values.length }, () => null);
  return compute(...values, ...(id === "CHECK766" ? [place] : missing));
}

function valuesOf(workbook: Workbook, typed: string): unknown {
  if (typed === "") return null;
  const text = /^"(.*)"$/u.exec(typed)?.[1];
  if (text !== undefined) return [[text]];
  const reference = /^'(.+)'!([A-Z]+\d+)(?::([A-Z]+\d+))?$/u.exec(typed);
  const [, name = "", first = "", last = first] = reference ?? [];
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The sample has no such range: ${typed}`);
  const [from, to] = [sheet.getCell(first), sheet.getCell(last)];
  const rows: unknown[][] = [];
  for (let row = from.fullAddress.row; row <= to.fullAddress.row; row += 1) {
    const line: unknown[] = [];
    for (let column = from.fullAddress.col; column <= to.fullAddress.col; column += 1) {
      line.push(plainValue(sheet.getCell(row, column).value));
    }
    rows.push(line);
  }
  return rows;
}

/** As Excel hands a cell over: the result of a formula, a day as its number, an empty cell as "". */
function plainValue(value: CellValue): unknown {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return typeof value === "object" && "result" in value ? value.result : value;
}
