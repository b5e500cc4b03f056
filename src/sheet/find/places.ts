import type { Anchor } from "./anchors";
import type { SheetView } from "./sheetView";
import { isTotalLabel, headerRole } from "../text/headerWord";
import { countNumbers } from "../read/verticalRows";

/** A run of labels down one column. */
export interface LabelRun {
  readonly column: number;
  readonly anchors: readonly Anchor[];
}

/** Rows without any label after which a run is over: indicator names nobody knows may stand between. */
const widestGap = 8;

/** Runs of labels down the columns, those of heading rows left out. */
export function downColumns(
  anchors: readonly Anchor[],
  taken: ReadonlySet<Anchor>
): readonly LabelRun[] {
  const runs: LabelRun[] = [];
  const byColumn = grouped(
    anchors.filter((anchor) => !taken.has(anchor)),
    ({ column }) => column
  );
  for (const [column, inColumn] of byColumn) {
    let run: Anchor[] = [];
    for (const anchor of inColumn) {
      const before = run.at(-1);
      if (before !== undefined && anchor.row - before.row > widestGap) {
        runs.push({ column, anchors: run });
        run = [];
      }
      run.push(anchor);
    }
    if (run.length > 0) runs.push({ column, anchors: run });
  }
  return runs;
}

/** Whether a run is a table: two names at least, or one under a header that says points. */
export function isTable(view: SheetView, { column, anchors }: LabelRun): boolean {
  const names = new Set(anchors.map(({ groups, indicator }) => groups[0]?.id ?? indicator?.code));
  const [first] = anchors;
  if (first === undefined) return false;
  const numbered = anchors.filter(
    ({ row }) => countNumbers(view, row, column + 1, column + 40) > 0
  ).length;
  if (names.size >= 2) return numbered * 2 >= anchors.length || headsFigures(view, first, 1);
  return numbered > 0 && headsFigures(view, first, 2);
}

function headsFigures(view: SheetView, { row, column }: Anchor, wanted: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - 3); above -= 1) {
    let roles = 0;
    for (
      let next = Math.max(0, column - 2);
      next < Math.min(view.grid.columnCount, column + 20);
      next += 1
    ) {
      const role = headerRole(view.text(above, next))[0]?.role;
      if (
        role === "points" ||
        role === "numerator" ||
        role === "denominator" ||
        role === "maxPoints" ||
        role === "rank"
      )
        roles += 1;
    }
    if (roles >= wanted) return true;
  }
  return false;
}

/**
 * A run cut into tables: a group that comes again after a total, a header or a blank row begins a new table.
 */
export function cutRepeats(view: SheetView, run: LabelRun): readonly LabelRun[] {
  const parts: Anchor[][] = [];
  let part: Anchor[] = [];
  let seen = new Set<string>();
  for (const anchor of run.anchors) {
    const id = anchor.groups[0]?.id;
    const before = part.at(-1);
    if (
      id !== undefined &&
      seen.has(id) &&
      before !== undefined &&
      endsBetween(view, run.column, before.row, anchor.row)
    ) {
      parts.push(part);
      part = [];
      seen = new Set();
    }
    if (id !== undefined) seen.add(id);
    part.push(anchor);
  }
  return [...parts, part].map((anchors) => ({ column: run.column, anchors }));
}

function endsBetween(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top + 1; row < bottom; row += 1) {
    if (view.isRowBlank(row, Math.max(0, column - 2), column + 6)) return true;
    for (let left = Math.max(0, column - 2); left <= column; left += 1) {
      if (isTotalLabel(view.text(row, left))) return true;
    }
    if (headerRole(view.text(row, column + 1)).length > 0) return true;
  }
  return false;
}

function grouped<Key>(
  anchors: readonly Anchor[],
  keyOf: (anchor: Anchor) => Key
): Map<Key, Anchor[]> {
  const map = new Map<Key, Anchor[]>();
  for (const anchor of anchors) {
    const list = map.get(keyOf(anchor));
    if (list === undefined) map.set(keyOf(anchor), [anchor]);
    else list.push(anchor);
  }
  return map;
}

/**
 * Codes and names often stand side by side: of runs over the same rows in neighbouring columns only the fullest
 * is a table of its own; of equals, the names.
 */
export function withoutTwins(runs: readonly LabelRun[]): readonly LabelRun[] {
  return runs.filter(
    (run) =>
      !runs.some(
        (other) =>
          other !== run &&
          Math.abs(other.column - run.column) <= 2 &&
          sharesRows(other, run) &&
          (other.anchors.length > run.anchors.length ||
            (other.anchors.length === run.anchors.length && other.column > run.column))
      )
  );
}

function sharesRows(one: LabelRun, other: LabelRun): boolean {
  const rows = new Set(one.anchors.map(({ row }) => row));
  return other.anchors.some(({ row }) => rows.has(row));
}
