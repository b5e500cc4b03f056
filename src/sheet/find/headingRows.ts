import { headerRole } from "../text/headerWord";
import { countNumbers } from "../read/verticalRows";
import type { Anchor } from "./anchors";
import type { SheetView } from "./sheetView";

/** A row of names across, each at the head of its columns. */
export interface HeadingRow {
  readonly row: number;
  /** Names in the row, groups and indicators, from left to right. */
  readonly anchors: readonly Anchor[];
  /** Groups in a row above that stand over indicators. */
  readonly over: readonly Anchor[];
  /** First and last column that may belong to the table: another one may stand beside it. */
  readonly from: number;
  readonly to: number;
}

/** Rows a group's name may stand above its indicators. */
const tallestOver = 2;
/** Rows below a heading in which its figures begin. */
const nearestFigures = 6;

/** Rows that name several groups or indicators: each heads a table of its own, or several side by side. */
export function headingRows(view: SheetView, anchors: readonly Anchor[]): readonly HeadingRow[] {
  const byRow = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    const row = byRow.get(anchor.row);
    if (row === undefined) byRow.set(anchor.row, [anchor]);
    else row.push(anchor);
  }
  return [...byRow.values()].flatMap((row) => {
    if (!headsGroups(row) && !headsIndicators(view, row)) return [];
    return blocksOf(view, row).map((block) => ({ ...block, over: groupsOver(byRow, block) }));
  });
}

function headsGroups(row: readonly Anchor[]): boolean {
  return new Set(row.flatMap(({ groups }) => groups[0]?.id ?? [])).size >= 3;
}

/** Codes and names of one indicator share a row; several indicators do so only over their figures. */
function headsIndicators(view: SheetView, row: readonly Anchor[]): boolean {
  const codes = new Set(row.flatMap(({ indicator }) => indicator?.code ?? []));
  if (codes.size < 2) return false;
  const named = row.filter(({ indicator }) => indicator !== null);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return false;
  for (let below = first.row + 1; below <= first.row + nearestFigures; below += 1) {
    const numbered = named.filter(
      ({ column }) => countNumbers(view, below, column, column) > 0
    ).length;
    if (numbered * 2 < named.length) continue;
    return codes.size >= 3 || headsCounts(view, first.row + 1, first.column, last.column + 1);
  }
  return false;
}

/** "Tử số", "Mẫu số" under the names. */
function headsCounts(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const role = headerRole(view.text(row, column))[0]?.role;
    if (role === "numerator" || role === "denominator") return true;
  }
  return false;
}

/** A row cut where the names come again behind a column of units, of numbering, or a blank one. */
function blocksOf(view: SheetView, row: readonly Anchor[]): readonly Omit<HeadingRow, "over">[] {
  const blocks: { row: number; anchors: Anchor[]; from: number; to: number }[] = [];
  const lastColumn = view.grid.columnCount - 1;
  let seen = new Set<string>();
  for (const anchor of row) {
    const name = anchor.groups[0]?.id ?? anchor.indicator?.code ?? "";
    const block = blocks.at(-1);
    const before = block?.anchors.at(-1);
    const start =
      before !== undefined && seen.has(name)
        ? startBetween(view, anchor.row, before.column, anchor.column)
        : null;
    if (block === undefined || start !== null) {
      if (block !== undefined && start !== null) block.to = start - 1;
      blocks.push({ row: anchor.row, anchors: [anchor], from: start ?? 0, to: lastColumn });
      seen = new Set([name]);
    } else {
      block.anchors.push(anchor);
      seen.add(name);
    }
  }
  return blocks;
}

/** Where a second table begins between two names; null when they belong to one. */
function startBetween(view: SheetView, row: number, left: number, right: number): number | null {
  for (let column = left + 1; column < right; column += 1) {
    const at = view.origin(row, column);
    if (at.column <= left) continue;
    const role = headerRole(view.text(at.row, at.column))[0]?.role;
    if (role === "ordinal" || role === "unitName" || role === "period") return column;
    if (view.isBlank(at.row, at.column) && view.isBlank(row + 1, column)) return column + 1;
  }
  return null;
}

function groupsOver(
  byRow: ReadonlyMap<number, readonly Anchor[]>,
  { row, anchors, from, to }: Omit<HeadingRow, "over">
): readonly Anchor[] {
  if (anchors.every(({ indicator }) => indicator === null)) return [];
  const first = Math.min(...anchors.map(({ column }) => column));
  const above: Anchor[] = [];
  for (let up = 1; up <= tallestOver && above.length === 0; up += 1) {
    for (const anchor of byRow.get(row - up) ?? []) {
      const inside = anchor.column >= Math.max(from, first - 1) && anchor.column <= to;
      if (anchor.groups.length > 0 && inside) above.push(anchor);
    }
  }
  return above;
}
