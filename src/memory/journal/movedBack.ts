import { intersects, type CellRange } from "../../cells/address";
import type { EditStep, PlannedCell } from "../../plan/plan";
import type { NamedRange, WorkbookContents } from "../../plan/port";
import { alignRows } from "../alignRows";
import { markOfContent } from "../contentMark";
import { marksOf } from "../staffChanges";
import { absoluteFormula, rebased, relativeFormula } from "../../plan/relativeFormula";
import type { Refusal } from "./takeBack";

type WriteStep = Extract<EditStep, { kind: "write" }>;
type NameStep = Extract<EditStep, { kind: "name" }>;

/** Where cells of ours stand by now, and how they were written. */
export interface Frame {
  readonly present: NamedRange;
  readonly written: readonly EditStep[];
  readonly contents: WorkbookContents;
}

const bare: PlannedCell = { content: { kind: "blank" }, style: "bare" };
const kept: PlannedCell = { content: { kind: "kept" }, style: "keep" };

/**
 * Steps that make cells beside a table what they were before a write, where they stand today.
 * @param returning what was written before; null: nothing, so that the cells become empty and nobody's
 */
export function movedBack(
  { present, written, contents }: Frame,
  returning: readonly EditStep[] | null
): readonly EditStep[] | Refusal {
  const { name, sheet, range } = present;
  if (returning === null) {
    const rows = filled(range, () => bare);
    const { top, left } = range;
    const edge = edgeBack(present, contents, left - 1);
    if (edge === null) return "tableGrew";
    return [
      ...edge,
      { kind: "write", sheet, top, left, rows },
      drawn(present, []),
      { kind: "removeName", name },
    ];
  }
  const [now, before] = [cellsOf(written), cellsOf(returning)];
  if (now === null || before === null) return "gone";
  const isSameFrame =
    before.range.top === now.range.top &&
    before.range.left === now.range.left &&
    before.range.bottom === now.range.bottom;
  if (!isSameFrame) return "rowsDiffer";
  const rows = rowsOf(now, range, contents, sheet);
  if (rows === null) return "rowsDiffer";
  const width = before.range.right - before.range.left + 1;
  const lines = linesBack(rows, now, before, { present, contents });
  if (lines === null) return "formulasDiffer";
  const { top, left, bottom } = range;
  const edge = edgeBack(present, contents, left + width - 1);
  if (edge === null) return "tableGrew";
  return [
    ...edge,
    { kind: "write", sheet, top, left, rows: lines },
    { kind: "name", name, sheet, range: { top, left, bottom, right: left + width - 1 } },
    ...returning.flatMap((step): EditStep[] =>
      step.kind === "columnWidths" ? [{ ...step, sheet, left }] : []
    ),
    drawn(present, returning),
  ];
}

/** What steps drew into the columns; into those besides that ours are now, nothing. */
function drawn({ sheet, range }: NamedRange, returning: readonly EditStep[]): EditStep {
  const before = returning.find((step) => step.kind === "drawings")?.columns ?? [];
  const count = Math.max(before.length, range.right - range.left + 1);
  const columns = Array.from({ length: count }, (_column, at) => before[at] ?? null);
  const right = range.left + count - 1;
  return { kind: "drawings", sheet, range: { ...range, top: range.top + 1, right }, columns };
}

/**
 * The edge of the Excel table that the cells are columns of; nothing where they are of none, or the edge stays; null where
 * columns of others stand behind them, so that the table cannot be less wide.
 */
function edgeBack(
  { sheet, range }: NamedRange,
  { grids }: WorkbookContents,
  right: number
): readonly EditStep[] | null {
  const tables = grids.find((grid) => grid.sheet === sheet)?.tables ?? [];
  const table = tables.find((each) => intersects(each.range, range));
  if (table === undefined || right === range.right) return [];
  if (table.range.right !== range.right) return null;
  return [{ kind: "tableEdge", sheet, table: table.name, right }];
}

/** The cells of before in the rows of today; null when a formula cannot be led there. */
function linesBack(
  rows: readonly (number | null)[],
  now: WrittenCells,
  before: WrittenCells,
  { present, contents }: Pick<Frame, "present" | "contents">
): readonly (readonly PlannedCell[])[] | null {
  const { range, sheet } = present;
  const grid = contents.grids.find((each) => each.sheet === sheet);
  const width = before.range.right - before.range.left + 1;
  const lines: PlannedCell[][] = [];
  for (const [down, from] of rows.entries()) {
    const line: PlannedCell[] = [];
    const count = Math.max(width, range.right - range.left + 1);
    for (let across = 0; across < count; across += 1) {
      const place = { row: range.top + down, column: range.left + across };
      const cell = from === null ? kept : (before.at(from, across) ?? bare);
      const led = ledHere(cell, now.at(from ?? -1, across), before.place(from ?? 0, across), {
        ...place,
        formula: grid?.cell(place.row, place.column).formula,
      });
      if (led === null) return null;
      line.push(led);
    }
    lines.push(line);
  }
  return lines;
}

interface WrittenCells {
  readonly range: CellRange;
  /** Row and column count from the region's corner. */
  at(row: number, column: number): PlannedCell | null;
  place(row: number, column: number): { readonly row: number; readonly column: number };
}

function cellsOf(steps: readonly EditStep[]): WrittenCells | null {
  const name = steps.find((step): step is NameStep => step.kind === "name");
  if (name === undefined) return null;
  const { range } = name;
  const writes = steps.filter((step): step is WriteStep => step.kind === "write");
  const place = (row: number, column: number): { row: number; column: number } => ({
    row: range.top + row,
    column: range.left + column,
  });
  return {
    range,
    place,
    at(row, column) {
      const cell = place(row, column);
      const of = (step: WriteStep): PlannedCell | undefined =>
        step.rows[cell.row - step.top]?.[cell.column - step.left];
      return writes.map(of).findLast((found) => found !== undefined) ?? null;
    },
  };
}

/** Which written row each present row is; null as a whole when some are gone. */
function rowsOf(
  was: WrittenCells,
  range: CellRange,
  { grids }: WorkbookContents,
  sheet: string
): readonly (number | null)[] | null {
  const count = was.range.bottom - was.range.top + 1;
  const grid = grids.find((each) => each.sheet === sheet);
  if (range.bottom - range.top + 1 === count)
    return Array.from({ length: count }, (_row, row) => row);
  if (grid === undefined) return null;
  const width = was.range.right - was.range.left + 1;
  const written = Array.from({ length: count }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => {
      const cell = was.at(row, column);
      return cell === null ? "" : (markOfContent(cell.content) ?? "");
    }).join(" ")
  );
  const present = marksOf(grid, { ...range, right: range.left + width - 1 });
  const rows = alignRows(
    written,
    present.map((line) => line.join(" "))
  );
  return new Set(rows.filter((row) => row !== null)).size === count ? rows : null;
}

interface HerePlace {
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
}

/** A cell with its formula led to where the figures stand today; null when nobody knows where they are. */
function ledHere(
  cell: PlannedCell,
  written: PlannedCell | null,
  was: { readonly row: number; readonly column: number },
  here: HerePlace
): PlannedCell | null {
  const { content } = cell;
  if (content.kind !== "formula") return cell;
  const relative = relativeFormula(content.formula, was.row, was.column);
  const isMoved = was.row !== here.row || was.column !== here.column;
  let led: string | null = relative;
  if (written?.content.kind === "formula" && here.formula !== undefined) {
    const then = relativeFormula(written.content.formula, was.row, was.column);
    led = rebased(relative, then, relativeFormula(here.formula, here.row, here.column));
  } else if (isMoved && relative.includes("$")) led = null;
  const formula = led === null ? null : absoluteFormula(led, here.row, here.column);
  return formula === null ? null : { ...cell, content: { ...content, formula } };
}

function filled(range: CellRange, cell: () => PlannedCell): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, cell)
  );
}
