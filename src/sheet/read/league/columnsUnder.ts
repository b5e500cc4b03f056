import type { Hundredths } from "../../../decision766/hundredths";
import type { Anchor } from "../../find/anchors";
import type { HeadingRow } from "../../find/headingRows";
import type { SheetView } from "../../find/sheetView";
import { ABSENT, type Figure } from "../../scoreboard";
import { fold } from "../../text/fold";
import { maximumIn } from "../../text/groupName";
import type { HeaderRole } from "../../text/headerWord";
import { toHundredths } from "../../text/number";
import { bestPoints, type PointsColumn } from "../rivalColumns";
import { indicatorRole, roleUnder } from "./columnRoles";
import { maximumUnder } from "./header";
import type { LeagueBase, NamedColumns, Slice } from "./namedColumns";
import { unknownName } from "./otherHeaders";

/** What a name's columns hold besides the roles that count. */
export interface SpanReading {
  /** All columns under the name. */
  readonly span: readonly number[];
  /** An indicator's column under which no header says what it holds. */
  readonly bare: number | null;
  /** Columns of points, where there are several: the one that counts first. */
  readonly rivals: readonly PointsColumn[];
}

type PlacedColumns = Omit<NamedColumns, "confidence">;

/** What stands under a name, column by column. */
export function columnsUnder(
  base: LeagueBase,
  anchor: Anchor,
  place: HeadingRow,
  { allows }: Slice
): PlacedColumns & SpanReading {
  const { view, header } = base;
  const columns = spanColumns(base, anchor, place).filter(allows);
  const under = columns.map((column) => ({
    column,
    ...roleUnder(view, header, anchor.row, column),
  }));
  const abbreviated = under.some(({ text }) => fold(text) === "ms");
  const roles = new Map<HeaderRole, number>();
  const points = under
    .filter(({ role }) => role === "points")
    .map(({ column, text }) => ({ column, header: text, confidence: 1 }));
  const best = bestPoints(points);
  if (best !== null) roles.set("points", best.column);
  let unknown: number | null = null;
  let bare: number | null = null;
  for (const each of under) {
    const role = anchor.indicator === null ? each.role : indicatorRole(each, abbreviated);
    if (role === "unknown") unknown ??= each.column;
    else if (role === "bare") {
      if (anchor.indicator !== null) bare ??= each.column;
      else if (!roles.has("points")) roles.set("points", each.column);
    } else if (role === "total" && !roles.has("points")) roles.set("points", each.column);
    else if (!roles.has(role)) roles.set(role, each.column);
  }
  if (unknown !== null && roles.size === 0) roles.set("points", unknown);
  return {
    label: anchor.text,
    labelRow: anchor.row,
    labelColumn: anchor.column,
    columns: roles,
    labelMaximum: headerMaximum(base, anchor, columns),
    bare: roles.size > 0 ? null : bare,
    span: columns,
    rivals:
      best === null || points.length < 2 ? [] : [best, ...points.filter((each) => each !== best)],
  };
}

/** Columns from a name to where its merge ends; without a merge, to the next name. */
function spanColumns(
  { view, header }: LeagueBase,
  anchor: Anchor,
  { anchors }: HeadingRow
): readonly number[] {
  const span = view.spanFrom(anchor.row, anchor.column);
  const next = Math.min(
    header.right + 1,
    ...anchors.filter(({ column }) => column > anchor.column).map(({ column }) => column)
  );
  let right = span.right;
  const lowest = header.firstBodyRow - 1;
  if (lowest > anchor.row && right === anchor.column) {
    while (
      right + 1 < next &&
      view.isBlank(anchor.row, right + 1) &&
      !view.isBlank(lowest, right + 1)
    )
      right += 1;
  }
  return Array.from({ length: right - anchor.column + 1 }, (_, index) => anchor.column + index);
}

/** Figures of a group itself beside its indicators: "Điểm nhóm", "Cộng" under the group's name. */
export function ownColumnsOver(
  base: LeagueBase,
  anchor: Anchor,
  { row, over, anchors }: HeadingRow,
  { allows }: Slice,
  taken: ReadonlySet<number>
): PlacedColumns {
  const { view, header } = base;
  const span = view.spanFrom(anchor.row, anchor.column);
  const next = Math.min(
    header.right + 1,
    ...over.filter(({ column }) => column > anchor.column).map(({ column }) => column)
  );
  const lastName = Math.max(...anchors.map(({ column }) => column));
  const right = span.right > span.left ? span.right : Math.min(next - 1, lastName);
  const columns = new Map<HeaderRole, number>();
  for (let column = anchor.column; column <= right; column += 1) {
    if (taken.has(column) || !allows(column)) continue;
    // Under a name that nobody knows stand that one's figures, not the group's.
    if (unknownName(base, row, column) !== null) continue;
    const { role } = roleUnder(view, header, anchor.row, column);
    if (role === "bare" || role === "unknown") continue;
    const stands = role === "total" ? "points" : role;
    if (!columns.has(stands)) columns.set(stands, column);
  }
  return {
    label: anchor.text,
    labelRow: anchor.row,
    labelColumn: anchor.column,
    columns,
    labelMaximum: headerMaximum(base, anchor, []),
  };
}

/** The maximum that a name bears, or that stands by itself under it. */
function headerMaximum(
  { view, header }: LeagueBase,
  anchor: Anchor,
  columns: readonly number[]
): Figure<Hundredths> {
  const inName = maximumIn(anchor.text);
  if (inName !== null) return typedMaximum(view, anchor.row, anchor.column, inName);
  for (let row = anchor.row + 1; row < header.firstBodyRow; row += 1) {
    for (const column of columns) {
      const typed = maximumUnder(view.text(row, column));
      if (typed !== null) return typedMaximum(view, row, column, typed);
    }
  }
  return ABSENT;
}

function typedMaximum(
  { sheet }: SheetView,
  row: number,
  column: number,
  typed: string
): Figure<Hundredths> {
  const cell = { sheet, row, column };
  return { status: "given", value: toHundredths(typed), cell, confidence: 0.95 };
}
