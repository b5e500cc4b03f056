import type { Grid } from "../cells/grid";
import { finished, type Steps } from "../cells/steps";
import { boardsAgain } from "./book/boardsAgain";
import { boardsInParts } from "./book/boardsInParts";
import { withFullNames } from "./book/fullNames";
import { withMonths } from "./book/monthsOfSheets";
import { partsOf } from "./book/joinParts";
import { mayHoldTotals, totalsBeside, totalsUnnamed } from "./book/totalsUnnamed";
import { coverLines } from "./book/cover";
import { withPeriods } from "./book/periodsOfBook";
import { withUnits } from "./book/unitsOfBook";
import { lacksYear, yearOfBook } from "./book/yearOfBook";
import { findingOf, type Finding } from "./finding";
import { readFacts, readFactsInSteps, type PageReading } from "./readFacts";
import type { ReadingOptions, ScoreTable, SheetReading } from "./scoreboard";

/**
 * Finds and reads every table of scores on the sheets, wherever it stands and however it is laid out. What is
 * not understood becomes a finding, never a guess.
 * @example readSheets([gridFromValues("Tổng hợp", rows)]).tables[0]?.boards[0]?.groups
 */
export function readSheets(grids: readonly Grid[], options: ReadingOptions = {}): SheetReading {
  return finished(readSheetsInSteps(grids, options));
}

/** The same in steps. */
export function* readSheetsInSteps(
  grids: readonly Grid[],
  options: ReadingOptions = {}
): Steps<SheetReading> {
  // What is hidden is seldom meant: of equal tables the one that people see comes first.
  const inOrder = [...grids].sort((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
  const dated = yield* asOneBook(inOrder, options);
  const isEmpty = dated.every((each) => each.tables.length === 0 && each.unread.length === 0);
  const readings = isEmpty
    ? yield* totalsUnnamed(inOrder, options)
    : yield* totalsBeside(
        inOrder,
        withUnits(inOrder, withPeriods(inOrder, dated, options)),
        options,
        yearOf(inOrder, dated, options)
      );
  const read = withFullNames(withMonths(readings.flatMap((each) => each.tables)));
  const again = boardsAgain(read);
  const joined = partsOf(read);
  const told = boardsInParts(read, joined);
  const parts = new Set(joined.flatMap(({ first, others }) => [first, ...others]));
  const tables = read.map((table) =>
    withFindings(parts.has(table) ? { ...table, isPart: true } : table, [
      ...(again.get(table) ?? []),
      ...(told.get(table) ?? []),
    ])
  );
  const unread = readings.flatMap((each) => each.unread);
  if (tables.length > 0) return { tables, findings: unread };
  return {
    tables,
    findings:
      unread.length === 0
        ? [noTable]
        : unread.map((each) => ({ ...each, code: "no-table", severity: "error" })),
  };
}

/** Months that name no year are of the one that the other sheets speak of, which is said. */
function* asOneBook(
  grids: readonly Grid[],
  options: ReadingOptions
): Steps<readonly PageReading[]> {
  const readings: PageReading[] = [];
  for (const grid of grids) readings.push(yield* readFactsInSteps(grid, options, null));
  const tables = readings.flatMap((each) => each.tables);
  if (!tables.some(lacksYear)) return readings;
  const year = yearOf(grids, readings, options);
  if (year === null) return readings;
  const dated: PageReading[] = [];
  for (const [at, grid] of grids.entries()) {
    const reading = readings[at];
    if (reading === undefined) continue;
    const again = reading.tables.some(lacksYear)
      ? yield* readFactsInSteps(grid, options, year)
      : reading;
    // Months that turn a year of their own are not all of the book's.
    const isOfBook = again !== reading && !again.tables.some(lacksYear);
    dated.push(isOfBook ? ofYear(again, year) : reading);
  }
  return dated;
}

function yearOf(
  grids: readonly Grid[],
  readings: readonly PageReading[],
  options: ReadingOptions
): number | null {
  const names = options.sheetNames ?? grids.map(({ sheet }) => sheet);
  return yearOfBook(
    names,
    readings.flatMap(({ tables }) => tables),
    grids
  );
}

function ofYear(reading: PageReading, year: number): PageReading {
  const tables = reading.tables.map((table) => {
    const cell = table.boards.find(({ period }) => period?.cell != null)?.period?.cell ?? null;
    const { sheet, range } = table;
    const place = cell ?? { sheet, row: range.top, column: range.left };
    return withFindings(table, [findingOf(place, { kind: "yearOfBook", year })]);
  });
  return { ...reading, tables };
}

function withFindings(table: ScoreTable, more: readonly Finding[]): ScoreTable {
  return more.length === 0 ? table : { ...table, findings: [...table.findings, ...more] };
}

/**
 * Whether nothing on a sheet is a table of scores, and nothing is to be said of it either: it may be left out of a
 * reading without changing what is found on the other sheets.
 * @example isSilent(gridFromValues("Hồ sơ", rows)) // true
 */
export function isSilent(grid: Grid, options: ReadingOptions = {}): boolean {
  // A cover says the unit and the year of the others.
  if (coverLines(grid).length > 0) return false;
  const isOpen = ({ tables, unread }: PageReading) => tables.length > 0 || unread.length > 0;
  if (isOpen(readFacts(grid, options, null))) return false;
  // Totals may be of the groups on another sheet.
  return !mayHoldTotals(grid) || !isOpen(finished(readFactsInSteps(grid, options, null, true)));
}

function isHidden({ visibility }: Grid): boolean {
  return visibility === "hidden";
}

const noTable = findingOf(null, { kind: "noTable" });
