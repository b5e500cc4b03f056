import { periodKey } from "../claims/periodKey";
import { isMonthOf, monthsOnly, type MonthsOnly } from "../claims/scope";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import type { Period } from "../sheet/scoreboard";
import { monthEnd, quarterNumeral } from "../sheet/text/calendar";
import { unitKey } from "../sheet/text/unitKey";
import type { ReportSubject } from "./compose/composeText";
import { isScored } from "./isScored";
import { latestBoard } from "./latestBoard";

/** One month by itself tells no course. */
const fewestMonths = 2;

/**
 * The quarter, half, nine months and year that hold a month, where the table gives two or more of their months of the
 * unit and not the whole: a report can be made from the months.
 * @example longerPeriods(table, march).map(({ period }) => period.label) // ["Quý I/2026"]
 */
export function longerPeriods(
  table: TableAssessment,
  { unit, period }: BoardAssessment
): readonly MonthsOnly[] {
  if (period?.kind !== "month" || period.date === null) return [];
  const own = ofUnit(table, unit);
  const printed = new Set(
    own.flatMap((each) => (each.period === null ? [] : periodKey(each.period)))
  );
  return holding(period.date).flatMap((longer) => {
    const whole = monthsOnly(longer);
    if (whole === null || printed.has(periodKey(longer))) return [];
    return own.filter((each) => isMonthOf(whole, each)).length < fewestMonths ? [] : [whole];
  });
}

/** What a report on a longer period is about: its months, of which the last one with points stands for its board. */
export function monthsSubject(
  table: TableAssessment,
  { unit }: BoardAssessment,
  whole: MonthsOnly
): ReportSubject | null {
  const months = ofUnit(table, unit).filter((each) => isMonthOf(whole, each));
  const board = latestBoard(months);
  return board === undefined ? null : { table, board, scope: { kind: "months", whole } };
}

function ofUnit({ boards }: TableAssessment, unit: BoardAssessment["unit"]) {
  const own = unitKey(unit);
  return boards.filter((each) => isScored(each) && unitKey(each.unit) === own);
}

function holding(date: string): readonly Period[] {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  const half = month <= 6 ? 6 : 12;
  const longer = (label: string, kind: Period["kind"], last: number): Period => ({
    ...{ label, kind, cell: null },
    date: monthEnd(year, last),
  });
  return [
    longer(`Quý ${quarterNumeral(month)}/${String(year)}`, "quarter", quarter * 3),
    longer(`6 tháng ${half === 6 ? "đầu" : "cuối"} năm ${String(year)}`, "half", half),
    ...(month <= 9 ? [longer(`9 tháng đầu năm ${String(year)}`, "toDate", 9)] : []),
    longer(`Năm ${String(year)}`, "year", 12),
  ];
}
