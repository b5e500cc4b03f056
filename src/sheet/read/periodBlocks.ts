import type { Anchor } from "../find/anchors";
import type { SheetView } from "../find/sheetView";
import type { Period } from "../scoreboard";
import { readPeriod } from "../text/period";

/** The columns of one period in a table whose groups run across. */
export interface PeriodBlock {
  readonly anchors: readonly Anchor[];
  /** Null where the header names none: then rows, titles or the sheet do. */
  readonly period: Period | null;
  /** What stands under a group's name over a column of this period; null: all its columns are. */
  readonly only: string | null;
  /** First column of a group in the whole table: the units' names stand before it. */
  readonly firstOfAll: number;
  readonly until: number;
}

/** Groups of a block at least, so that a name typed twice is no block of its own. */
const fewestGroups = 3;

/**
 * A header that names all groups anew under each period, or periods anew under each group, is a table of each
 * period; any other is one.
 */
export function periodBlocks(
  view: SheetView,
  { headerRow, anchors }: { readonly headerRow: number; readonly anchors: readonly Anchor[] }
): readonly PeriodBlock[] {
  const firstOfAll = Math.min(...anchors.map(({ column }) => column));
  const whole = { anchors, period: null, only: null, firstOfAll, until: Infinity };
  return (
    groupsUnderPeriods(view, headerRow, whole) ??
    periodsUnderGroups(view, headerRow, whole) ?? [whole]
  );
}

function groupsUnderPeriods(
  view: SheetView,
  headerRow: number,
  whole: PeriodBlock
): readonly PeriodBlock[] | null {
  const rounds: Anchor[][] = [];
  for (const anchor of whole.anchors) {
    const id = anchor.groups[0]?.id;
    const round = rounds.at(-1);
    if (round === undefined || round.some(({ groups }) => groups[0]?.id === id))
      rounds.push([anchor]);
    else round.push(anchor);
  }
  const blocks = rounds.map((anchors, index) => ({
    ...whole,
    anchors,
    period: periodOver(view, headerRow, anchors[0]?.column ?? 0),
    until: (rounds[index + 1]?.[0]?.column ?? Infinity) - 1,
  }));
  const areBlocks = blocks.every(
    ({ anchors, period }) => period !== null && anchors.length >= fewestGroups
  );
  return areBlocks ? blocks : null;
}

/** The period in the rows right above the names, over a column. */
function periodOver(view: SheetView, headerRow: number, column: number): Period | null {
  if (headerRow === 0) return null;
  const at = view.origin(headerRow - 1, column);
  return periodAt(view, at.row, at.column, null);
}

function periodsUnderGroups(
  view: SheetView,
  headerRow: number,
  whole: PeriodBlock
): readonly PeriodBlock[] | null {
  const [first, second] = whole.anchors;
  if (first === undefined) return null;
  const blocks: PeriodBlock[] = [];
  const right = (second?.column ?? first.column + 1) - 1;
  for (let column = first.column; column <= right; column += 1) {
    const period = periodAt(view, headerRow + 1, column, null);
    if (period === null) return null;
    blocks.push({ ...whole, period, only: view.text(headerRow + 1, column) });
  }
  return blocks.length > 1 ? blocks : null;
}

/** The period that a cell names. @param year to complete a label that names none */
export function periodAt(
  view: SheetView,
  row: number,
  column: number,
  year: number | null
): Period | null {
  return readPeriod(view.cell(row, column), {
    date1904: view.grid.date1904,
    address: { sheet: view.sheet, row, column },
    allowBareYear: true,
    ...(year === null ? {} : { year }),
  });
}
