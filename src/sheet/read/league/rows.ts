import { groupById } from "../../../decision766/groups";
import { isBenchmarkLabel, isSubtotalLabel, isTotalLabel } from "../../text/headerWord";
import { readUnit } from "../../text/unitName";
import { countNumbers } from "../verticalRows";
import type { Frame } from "./frame";
import { isMaximumLabel } from "./names";

/** Rows without figures after which a league is over: headings of clusters and blank rows stand between. */
const widestGap = 4;

/** Rows with figures under the names; over a gap of several rows only those that look like the ones before. */
export function bodyRows(frame: Frame, end: number): readonly number[] {
  const { view, header, names, parts } = frame;
  const columns = parts.flatMap(({ groups }) =>
    groups.flatMap((group) =>
      [group, ...group.indicators].flatMap((each) => [...each.columns.values()])
    )
  );
  const rows: number[] = [];
  let gap = 0;
  for (let row = header.firstBodyRow; row < Math.min(end, view.grid.rowCount); row += 1) {
    let numbered = 0;
    for (const column of columns) numbered += countNumbers(view, row, column, column);
    const isUnit = names.unitColumn !== null && readUnit(view.text(row, names.unitColumn)) !== null;
    const belongs =
      gap < 2
        ? numbered > 0 || isUnit
        : numbered * 2 >= columns.length && rowLabel(frame, row) !== "";
    if (belongs) {
      rows.push(row);
      gap = 0;
    } else if ((gap += 1) > widestGap) break;
  }
  return rows;
}

/** The name of a row: its unit, its period, or what stands in the first column. */
export function rowLabel({ view, names, header }: Frame, row: number): string {
  const column = names.unitColumn ?? names.periodColumn;
  const own = column === null ? "" : view.text(row, column);
  return own !== "" ? own : view.text(row, header.left);
}

/** A row of maxima: its label says so, or it holds the Decision's own without any name. */
export function isMaximumRow(frame: Frame, row: number): boolean {
  const label = rowLabel(frame, row);
  if (isMaximumLabel(label) || isMaximumLabel(frame.view.text(row, frame.header.left))) return true;
  if (row !== frame.header.firstBodyRow || readUnit(label) !== null) return false;
  const groups = frame.parts[0]?.groups.filter(({ columns }) => columns.has("points")) ?? [];
  const equal = groups.filter(
    ({ id, columns }) =>
      Math.round(
        Number(frame.view.text(row, columns.get("points") ?? 0).replace(",", ".")) * 100
      ) === groupById(id).maxPoints
  );
  return groups.length > 0 && equal.length === groups.length && !/\p{L}{2}/u.test(label);
}

/** Means, bests and totals of a league or of a part of it: not a unit's own row. */
export function isComparisonRow(frame: Frame, row: number): boolean {
  const label = rowLabel(frame, row);
  if (isBenchmarkLabel(label) || isTotalLabel(label) || isSubtotalLabel(label)) return true;
  const first = frame.view.text(row, frame.header.left);
  return isTotalLabel(first) || isSubtotalLabel(first) || isBenchmarkLabel(first);
}
