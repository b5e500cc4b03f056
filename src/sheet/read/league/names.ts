import type { SheetView } from "../../find/sheetView";
import type { Period } from "../../scoreboard";
import { headerRole } from "../../text/headerWord";
import { readPeriod } from "../../text/period";
import { periodHead, type PeriodHead } from "../../text/periodHead";
import { isColumnNumber, type LeagueHeader } from "./header";

/** The columns that tell whose scores a row holds, and when. */
export interface NameColumns {
  readonly unitColumn: number | null;
  readonly periodColumn: number | null;
  /** What the head of the period column says that its cells are. */
  readonly periodHead: PeriodHead | null;
  /** Columns of names and numbering: never figures. */
  readonly all: ReadonlySet<number>;
}

export function nameColumns(
  view: SheetView,
  header: LeagueHeader,
  year: number | null
): NameColumns {
  let unitColumn: number | null = null;
  let periodColumn: number | null = null;
  const all = new Set<number>();
  for (let column = header.left; column <= header.right; column += 1) {
    const role = headerRole(headerText(view, header, column))[0]?.role;
    if (role === "unitName" || (role === "groupName" && column < header.first))
      unitColumn ??= column;
    else if (role === "period" && column < header.first) periodColumn ??= column;
    else if (role !== "ordinal") continue;
    all.add(column);
  }
  // Without a header, the names stand in the last column of texts before the groups.
  for (
    let column = header.first - 1;
    column >= header.left && unitColumn === null && periodColumn === null;
    column -= 1
  ) {
    if (
      view.cell(header.firstBodyRow, column).kind === "text" ||
      view.cell(header.firstBodyRow + 1, column).kind === "text"
    )
      unitColumn = column;
  }
  if (
    unitColumn !== null &&
    periodColumn === null &&
    holdsPeriods(view, unitColumn, header, year)
  ) {
    periodColumn = unitColumn;
    unitColumn = null;
  }
  if (unitColumn === null && periodColumn === null) {
    const candidate = header.first - 1;
    if (candidate >= header.left && holdsPeriods(view, candidate, header, year))
      periodColumn = candidate;
  }
  for (const column of [unitColumn, periodColumn]) if (column !== null) all.add(column);
  const head = periodColumn === null ? null : periodHead(headerText(view, header, periodColumn));
  return { unitColumn, periodColumn, periodHead: head, all };
}

function holdsPeriods(
  view: SheetView,
  column: number,
  { firstBodyRow }: LeagueHeader,
  year: number | null
): boolean {
  return [0, 1, 2].some((next) => periodAt(view, firstBodyRow + next, column, year) !== null);
}

/** The lowest header text over a column that is no numbering. */
function headerText(view: SheetView, header: LeagueHeader, column: number): string {
  for (let row = header.firstBodyRow - 1; row >= header.top; row -= 1) {
    const at = view.origin(row, column);
    const text = view.text(at.row, at.column);
    if (text !== "" && !isColumnNumber(text)) return text;
  }
  return "";
}

/** The period that a cell of a row names. */
export function periodAt(
  view: SheetView,
  row: number,
  column: number,
  year: number | null,
  head: PeriodHead | null = null
): Period | null {
  return readPeriod(view.cell(row, column), {
    date1904: view.grid.date1904,
    address: { sheet: view.sheet, row, column },
    allowBareYear: true,
    head,
    ...(year === null ? {} : { year }),
  });
}

const maximumWords = /^(?:điểm chuẩn|điểm tối đa|thang điểm|tối đa|max)/iu;

/** @example isMaximumLabel("Điểm tối đa theo QĐ 766") // true */
export function isMaximumLabel(label: string): boolean {
  return maximumWords.test(label);
}

/** The row of maxima among the first rows of a league, by its label; null when none says so. */
export function maximumRowOf(view: SheetView, header: LeagueHeader): number | null {
  for (let row = header.firstBodyRow; row <= header.firstBodyRow + 1; row += 1) {
    for (let column = header.left; column < header.first; column += 1) {
      if (isMaximumLabel(view.text(row, column))) return row;
    }
  }
  return null;
}
