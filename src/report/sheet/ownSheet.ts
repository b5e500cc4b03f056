import type { CellRange } from "../../cells/address";
import type { EditPlan, EditStep, PlannedCell, PlannedChart } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";

export interface OwnSheet {
  /** Hidden name by which the sheet is found again, whatever people call it. */
  readonly region: string;
  /** Name it gets the first time, with a number behind it when staff have a sheet of that name. */
  readonly sheet: string;
  /** Other regions of ours lie on it: it may be there before this one is. */
  readonly isShared?: boolean;
  readonly visibility: "visible" | "hidden";
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Of each row in points; null: as high as its text. Left out: as they are. */
  readonly heights?: readonly (number | null)[];
  /** Areas that are one cell each. Left out: as they are. */
  readonly merges?: readonly CellRange[];
  /** Charts over cells of the sheet itself, once its name is known. */
  readonly charts?: (sheet: string) => readonly PlannedChart[];
}

const blank: PlannedCell = { content: { kind: "blank" }, style: "keep" };

/** Writes a whole sheet of ours, over what it held before: what is left of a longer one is blanked. */
export function planOwnSheet({ grids, ownRegions }: WorkbookContents, own: OwnSheet): EditPlan {
  const previous = ownRegions.find(({ name }) => name === own.region);
  const sheet =
    previous?.sheet ??
    (own.isShared === true ? own.sheet : null) ??
    freeName(
      own.sheet,
      grids.map((grid) => grid.sheet)
    );
  const columns = Math.max(1, ...own.rows.map((row) => row.length));
  const range: CellRange = {
    top: 0,
    left: 0,
    bottom: Math.max(own.rows.length, 1) - 1,
    right: columns - 1,
  };
  const height = Math.max(range.bottom, previous?.range.bottom ?? 0) + 1;
  const width = Math.max(range.right, previous?.range.right ?? 0) + 1;
  const rows = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => own.rows[row]?.[column] ?? blank)
  );
  return {
    steps: [
      { kind: "addSheet", sheet, visibility: own.visibility, columnWidths: own.columnWidths },
      { kind: "write", sheet, top: 0, left: 0, rows, ...layoutOf(own, height) },
      { kind: "name", name: own.region, sheet, range },
      ...(own.charts?.(sheet) ?? []).map((chart) => ({ kind: "chart", sheet, chart }) as const),
    ],
  };
}

/** The rows of a longer sheet before it get their usual height back. */
function layoutOf(
  { heights, merges }: OwnSheet,
  count: number
): Pick<Extract<EditStep, { kind: "write" }>, "heights" | "merges"> {
  return {
    ...(heights === undefined
      ? {}
      : { heights: Array.from({ length: count }, (_row, row) => heights[row] ?? null) }),
    ...(merges === undefined ? {} : { merges }),
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("vi")));
  let name = wanted;
  for (let next = 2; used.has(name.toLocaleLowerCase("vi")); next += 1)
    name = `${wanted} (${next})`;
  return name;
}
