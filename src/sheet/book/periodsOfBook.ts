import { contains } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { Page, type PageCell } from "../../cells/page";
import { labelText } from "../axes/block";
import { isOtherDate, isPlan, isSentence } from "../axes/paperLine";
import { findingOf } from "../finding";
import type { SaidPeriod } from "../label/meaning";
import { inYear, periodInTitle, yearsIn } from "../label/periods";
import type { PageReading } from "../readFacts";
import type { Period, ReadingOptions, ScoreTable } from "../scoreboard";
import { foldPlain } from "../text/fold";
import { boardKey, periodKey } from "./boardKey";
import { coverRows, mostBeside } from "./cover";

/** Longer sheets are registers. */
const mostRows = 400;

/**
 * Periods that no title says, said once for each table: the only one of the lines below or beside it ("Số liệu tháng
 * 9/2026"), else of a cover ("Tháng | 9", "Năm | 2026"), for a board that no other table says. As the readings are where the
 * book leaves it open.
 */
export function withPeriods(
  grids: readonly Grid[],
  readings: readonly PageReading[],
  options: ReadingOptions
): readonly PageReading[] {
  const tables = readings.flatMap((each) => each.tables);
  if (!tables.some(isUndated)) return readings;
  const covers = grids.filter((_, at) => readings[at]?.tables.length === 0).flatMap(coverRows);
  const onCover = periodOn(covers.map(({ cells }) => cells));
  const known = new Set(tables.flatMap(({ boards }) => boards.map(boardKey)));
  return readings.map((reading, at) => {
    const grid = grids[at];
    if (grid === undefined || !reading.tables.some(isUndated)) return reading;
    const period = periodOn(linesAround(grid, reading, options)) ?? onCover;
    return period === null
      ? reading
      : { ...reading, tables: reading.tables.map((table) => dated(table, period, known)) };
  });
}

/** Indicators without a period go with whichever board they fit. */
function isUndated({ boards, layout }: ScoreTable): boolean {
  return layout !== "indicators" && boards.every(({ period }) => period === null);
}

function dated(table: ScoreTable, period: Period, known: ReadonlySet<string>): ScoreTable {
  const boards = table.boards.map((board) => ({ ...board, period }));
  if (!isUndated(table) || boards.some((board) => known.has(boardKey(board)))) return table;
  const { sheet, range } = table;
  const place = { sheet, row: range.top, column: range.left };
  const finding = findingOf(place, { kind: "periodOfBook", period: period.label });
  return { ...table, boards, findings: [...table.findings, finding] };
}

/** The lines of a sheet without its tables, up to where it ends: above a form still to be filled in they are that one's title. */
function linesAround(
  grid: Grid,
  { tables }: PageReading,
  { ownRegions }: ReadingOptions
): readonly (readonly PageCell[])[] {
  if (grid.rowCount > mostRows) return [];
  const taken = [...tables.map(({ range }) => range), ...(ownRegions?.get(grid.sheet) ?? [])];
  const lines = new Page(grid).rows.map(({ cells }) =>
    cells.filter(({ row, column }) => !taken.some((range) => contains(range, row, column)))
  );
  return lines.slice(lines.findLastIndex(({ length }) => length > mostBeside) + 1);
}

/** The only period that lines speak of, each with its cells as one text; a year that stands alone completes it. */
function periodOn(rows: readonly (readonly PageCell[])[]): Period | null {
  const lines = rows.map((cells) => cells.map(labelText).join(" "));
  const years = new Set(lines.flatMap(yearsIn));
  const [year = null] = years.size === 1 ? years : [];
  const said = new Map<string, Period>();
  for (const line of lines) {
    const found = ofFigures(line, year);
    if (found === null) continue;
    const { label, kind, date } = found;
    const period: Period = { label, kind, date, cell: null };
    said.set(periodKey(period), period);
  }
  const [only] = said.values();
  return said.size === 1 && only !== undefined ? only : null;
}

const ofFigure = /(?<!\p{L})so lieu(?!\p{L})/u;
const compared = /(?<!\p{L})(?:so voi|cung ky|(?:ky|thang|quy|nam) truoc)(?!\p{L})/u;

/** The period whose figures a line says these are; the days of papers and what others are compared with are none. */
function ofFigures(line: string, year: number | null): SaidPeriod | null {
  const plain = foldPlain(line);
  if (isPlan(line) || isSentence(line) || isOtherDate(line) || compared.test(plain)) return null;
  const found = periodInTitle(line, year);
  if (found === null || found.said.date === null || found.said.isRelative) return null;
  const isWhole = found.said.kind !== "year" && found.said.kind !== "day";
  if (!isWhole && !ofFigure.test(plain)) return null;
  return year === null ? found.said : inYear(found.said, line, year);
}
