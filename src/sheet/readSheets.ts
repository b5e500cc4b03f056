import type { Grid } from "../cells/grid";
import { finished, type Steps } from "../cells/steps";
import { findingOf } from "./finding";
import { readFacts, readFactsInSteps, type PageReading } from "./readFacts";
import type { ReadingOptions, SheetReading } from "./scoreboard";

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
  const readings: PageReading[] = [];
  for (const grid of inOrder) readings.push(yield* readFactsInSteps(grid, options, null));
  const tables = readings.flatMap((each) => each.tables);
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

/**
 * Whether nothing on a sheet is a table of scores, and nothing is to be said of it either: it may be left out of a
 * reading without changing what is found on the other sheets.
 * @example isSilent(gridFromValues("Hồ sơ", rows)) // true
 */
export function isSilent(grid: Grid, options: ReadingOptions = {}): boolean {
  const { tables, unread } = readFacts(grid, options, null);
  return tables.length === 0 && unread.length === 0;
}

function isHidden({ visibility }: Grid): boolean {
  return visibility === "hidden";
}

const noTable = findingOf(null, { kind: "noTable" });
