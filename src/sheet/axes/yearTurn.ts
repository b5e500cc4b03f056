import type { PageCell } from "../../cells/page";
import type { SaidPeriod } from "../label/meaning";
import { inYear, yearIn, yearsIn } from "../label/periods";
import { labelText, type Block } from "./block";

/** A month and the cell that names it. */
export interface NamedMonth {
  readonly period: SaidPeriod;
  readonly cell: PageCell;
}

/**
 * Months without a year that run over its turn, "T11 | T12 | T1 | T2": each with its own year where the lines above name
 * both, and without a date where they do not, which is told. The months as they are where they turn no year.
 */
export function overYearTurn(block: Block, months: readonly NamedMonth[]): readonly SaidPeriod[] {
  const periods = months.map(({ period }) => period);
  if (!months.every((month) => isOpen(block, month))) return periods;
  const turns = turnsOf(periods.map(({ date }) => Number(date?.slice(5, 7))));
  if (turns === null) return periods;
  const first = firstYear(block, Math.max(...turns));
  return months.map(({ period, cell }, at) =>
    first === null
      ? { ...period, date: null }
      : inYear(period, labelText(cell), first + (turns[at] ?? 0))
  );
}

/** No year is typed with it, and none but the page's own was lent to it. */
function isOpen({ year }: Block, { period, cell }: NamedMonth): boolean {
  const lent = yearIn(period.label);
  return (
    period.kind === "month" &&
    period.date !== null &&
    yearIn(labelText(cell)) === null &&
    (lent === null || lent === year)
  );
}

/** How many years each month is after the first year; null where no year turns or a month comes twice. */
function turnsOf(months: readonly number[]): readonly number[] | null {
  if (new Set(months).size < months.length) return null;
  const steps = months.map((month, at) => {
    const before = months[at - 1];
    if (before === 12 && month === 1) return 1;
    return before === 1 && month === 12 ? -1 : 0;
  });
  const turn = steps.findIndex((step) => step !== 0);
  if (turn < 0) return null;
  const isBack = steps[turn] === -1;
  return months.map((_, at) => (at < turn === isBack ? 1 : 0));
}

/** The year that begins the only run of years as long as this among those that the lines above name. */
function firstYear({ titles, page }: Block, turns: number): number | null {
  const said = new Set(
    [page.sheet, ...titles.flatMap(({ cells }) => cells.map(({ text }) => text))].flatMap(yearsIn)
  );
  const firsts = [...said].filter((year) => said.has(year + turns));
  const [first] = firsts;
  return firsts.length === 1 && first !== undefined ? first : null;
}
