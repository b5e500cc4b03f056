import { findingSentence } from "../../../../src/sheet/findingSentence";
import type { Grid, GridCell } from "../../../../src/cells/grid";
import { formatReference } from "../../../../src/cells/address";
import type { SheetReading } from "../../../../src/sheet/scoreboard";
import type { Reader } from "../placements/measure";
import { cellsOf, toGrid } from "./sheetCells";
import { mutations, type Duty } from "./mutations";
import { unknowable } from "./unknowable";
import { findingsOf, keyOf, scoredOf, valuesOf, viewOf, type View } from "./view";

export type Fate =
  | "same"
  /** Changed as the cell now says. */
  | "as it says"
  | "told"
  /** Nobody can know: one of the listed classes. */
  | "unknowable"
  | "silent"
  | "crash";

/** A book as it was read before anything was changed. */
export interface Before {
  readonly grids: readonly Grid[];
  readonly reading: SheetReading;
  readonly view: View;
  readonly told: ReadonlySet<string>;
}

export function readBefore(read: Reader, grids: readonly Grid[]): Before {
  const reading = read(grids);
  return { grids, reading, view: viewOf(reading), told: toldSet(reading) };
}

/** Findings are compared as a set: another count of the same is no news. */
function toldSet(reading: SheetReading): ReadonlySet<string> {
  return new Set(
    findingsOf(reading).map(
      (each) => `${each.code} ${each.cell === null ? findingSentence(each) : keyOf(each.cell)}`
    )
  );
}

/**
 * Changes one cell and reads again: no figure is lost and no name taken for another without a word.
 * @returns null where the change makes no sense for the cell
 */
export function fateOf(
  read: Reader,
  before: Before,
  at: {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
    readonly mutation: string;
  }
): Fate | null {
  const grid = before.grids[at.sheet];
  const mutate = mutations[at.mutation];
  if (grid === undefined || mutate === undefined) return null;
  const cell = grid.cell(at.row, at.column);
  const own = formatReference({ sheet: grid.sheet, row: at.row, column: at.column });
  if (isWhole(cell) && at.mutation.startsWith("figure") && !readAsPoints(before.view, own))
    return null;
  const mutant = mutate(cellsOf(grid), at.row, at.column, cell);
  if (mutant === null) return null;
  if (at.mutation === "row twice" && !holdsPoints(before.view, grid.sheet, at.row)) return null;
  // Beside something else than scores a column of numbers is nobody's concern.
  if (at.mutation === "column that nobody heads" && !isRead(before.view, grid.sheet)) return null;
  const grids = before.grids.map((each, index) =>
    index === at.sheet ? toGrid(mutant.sheet) : each
  );
  let after: SheetReading;
  try {
    after = read(grids);
  } catch {
    return "crash";
  }
  const key = own;
  const fate = judged(before, after, { key, duty: mutant.duty });
  if (fate !== "silent") return fate;
  return unknowable.some(({ fits }) => fits(before, at.mutation, { key, row: at.row }))
    ? "unknowable"
    : "silent";
}

/** Whether a row gives a board its points; sums, averages and maxima may stand twice. */
function holdsPoints(view: View, sheet: string, row: number): boolean {
  const start = formatReference({ sheet, row, column: 0 }).replace(/A\d+$/u, "");
  return [...view].some(
    ([path, { cell }]) =>
      path.includes("|points") &&
      cell?.startsWith(start) === true &&
      cell.slice(start.length).replace(/^[A-Z]+/u, "") === String(row + 1)
  );
}

/** Of whole numbers only scores are changed: ranks, counts and numbering look the same. */
function isWhole(cell: GridCell): boolean {
  return cell.kind === "number" && Number.isInteger(cell.value);
}

function readAsPoints(view: View, key: string): boolean {
  return measuresAt(view, key).includes("points");
}

function isRead(view: View, sheet: string): boolean {
  const start = formatReference({ sheet, row: 0, column: 0 }).replace(/A1$/u, "");
  return [...view.values()].some(({ cell }) => cell?.startsWith(start) === true);
}

interface Change {
  /** The changed cell. */
  readonly key: string;
  readonly duty: Duty;
}

function judged(before: Before, after: SheetReading, { key, duty }: Change): Fate {
  const [was, is] = [valuesOf(before.view), valuesOf(viewOf(after))];
  // What was told at the cell before, of another figure, is told still.
  const isTold = [...toldSet(after)].some(
    (each) => !before.told.has(each) || each.endsWith(` ${key}`)
  );
  if (isTold && duty.kind !== "becomes") return "told";
  switch (duty.kind) {
    case "same":
      return is === was ? "same" : "silent";
    case "becomes":
      if (is === valuesOf(changed(before.view, key, duty.factor))) return "as it says";
      return isTold ? "told" : "silent";
    case "told": {
      const measures = measuresAt(before.view, key);
      if (measures.length === 0) return is === was ? "same" : "silent";
      return isGoneBeside(before, is, key) || isComputed(before, after, key)
        ? "as it says"
        : "silent";
    }
    case "told anyway":
      return "silent";
    case "same or told":
      if (is === was || isGoneBeside(before, is, key)) return is === was ? "same" : "as it says";
      return saysSo(before, after, key) ? "as it says" : "silent";
  }
}

/** A rank, percent or maximum is gone as its cell says; points never go without a word. */
function isGoneBeside({ view }: Before, is: string, key: string): boolean {
  const measures = measuresAt(view, key);
  if (measures.length === 0 || measures.includes("points")) return false;
  return is === valuesOf(changed(view, key, null));
}

/** Points are gone as their cell says, and the figures beside them give the same. */
function isComputed({ reading, view }: Before, after: SheetReading, key: string): boolean {
  return (
    valuesOf(viewOf(after)) === valuesOf(changed(view, key, null)) &&
    scoredOf(after) === scoredOf(reading)
  );
}

/** What a cell was read as: "points", "rank" … */
function measuresAt(view: View, key: string): readonly string[] {
  return [...view].flatMap(([path, { cell }]) =>
    cell === key ? [path.split("|").at(-1)?.replace(/\++$/u, "") ?? ""] : []
  );
}

function changed(view: View, key: string, factor: number | null): View {
  return new Map(
    [...view].map(([path, figure]) => [
      path,
      figure.cell !== key || figure.value === null
        ? figure
        : { ...figure, value: factor === null ? null : Math.round(figure.value * factor) },
    ])
  );
}

/** The name of a unit, or a title of the whole, is gone or another: the sheet itself says otherwise now. */
function saysSo(before: Before, after: SheetReading, key: string): boolean {
  const names = new Set(
    before.reading.tables
      .flatMap(({ boards }) => boards.flatMap(({ unit, period }) => [unit, period]))
      .flatMap((label) => (label?.cell == null ? [] : [keyOf(label.cell)]))
  );
  if (!names.has(key)) return false;
  // Only names may differ: the figures, whoever they belong to, stay, but for a place that the title itself told.
  const figures = (view: View) =>
    [...view]
      .filter(
        ([path, { value, cell }]) => value !== null && (cell !== key || path.endsWith("|points"))
      )
      .map(
        ([path, { value }]) =>
          `${path.split("|").slice(2).join("|").replace(/\++$/u, "")}=${String(value)}`
      )
      .sort()
      .join("\n");
  return figures(before.view) === figures(viewOf(after));
}
