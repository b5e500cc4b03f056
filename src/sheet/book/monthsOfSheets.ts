import { findingOf } from "../finding";
import { periodOf } from "../label/periods";
import type { Board, Period, ScoreTable } from "../scoreboard";
import { boardKey } from "./boardKey";

/** "01" … "12", "1" … "12". */
const monthName = /^(?:0?[1-9]|1[0-2])$/u;

/**
 * The tables of a book whose sheets are called "01", "02" under titles of the whole year: these are its months, where two of
 * them are of the same unit; said once. The same list where none are.
 */
export function withMonths(tables: readonly ScoreTable[]): readonly ScoreTable[] {
  const numbered = tables.filter(
    ({ sheet, boards }) => monthName.test(sheet.trim()) && boards.every(isOfYear)
  );
  const sheets = new Map<string, string>();
  const isSeries = numbered.some(({ sheet, boards }) =>
    boards.some((board) => {
      const before = sheets.get(boardKey(board));
      sheets.set(boardKey(board), sheet);
      return before !== undefined && before !== sheet;
    })
  );
  return isSeries
    ? tables.map((table) =>
        numbered.includes(table) ? ofMonth(table, numbered[0] === table) : table
      )
    : tables;
}

function isOfYear({ period }: Board): boolean {
  return period?.kind === "year" && period.date !== null;
}

function ofMonth(table: ScoreTable, isFirst: boolean): ScoreTable {
  const { sheet, range } = table;
  const place = { sheet, row: range.top, column: range.left };
  const finding = findingOf(place, { kind: "monthOfSheet", month: Number(sheet) });
  return {
    ...table,
    boards: table.boards.map((board) => ({
      ...board,
      period: monthIn(board.period, Number(sheet)),
    })),
    findings: isFirst ? [...table.findings, finding] : table.findings,
  };
}

function monthIn(year: Period | null, month: number): Period | null {
  const found = periodOf(`Tháng ${String(month)}/${year?.date?.slice(0, 4) ?? ""}`, null)?.period;
  if (found === undefined) return year;
  const { label, kind, date } = found;
  return { label, kind, date, cell: null };
}
