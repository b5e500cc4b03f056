import type { HeadingRow } from "../../find/headingRows";
import type { SheetView } from "../../find/sheetView";
import type { Finding } from "../../finding";
import type { Period } from "../../scoreboard";
import { fold } from "../../text/fold";
import { headerRole } from "../../text/headerWord";
import { boardKey } from "../periodLike";
import { unknownGroup } from "../readVertical";
import { countNumbers } from "../verticalRows";
import { rivalColumns } from "../rivalColumns";
import { columnsUnder, ownColumnsOver, type SpanReading } from "./columnsUnder";
import { groupsOf, scaled, withIndicators } from "./groupColumns";
import { columnPeriods, type LeagueHeader } from "./header";
import type { GroupColumns, LeagueBase, NamedColumns, Slice } from "./namedColumns";
import { nameColumns } from "./names";
import { headerOver, isTotalText, totalOver, unknownName } from "./otherHeaders";

/** The columns of one board of each row: all of them, or those of one of several periods. */
export interface LeaguePart {
  readonly period: Period | null;
  readonly groups: readonly GroupColumns[];
  readonly total: NamedColumns | null;
  readonly gradeColumn: number | null;
  readonly rankColumn: number | null;
}

export interface Frame extends LeagueBase {
  readonly parts: readonly LeaguePart[];
}

/** A frame and what was noted while its headers were read. */
export function frameOf(
  view: SheetView,
  place: HeadingRow,
  header: LeagueHeader,
  year: number | null,
  findings: Finding[]
): Frame {
  const periods = columnPeriods(view, header, year);
  const distinct = new Map(
    [...periods.values()].map((period) => [boardKey(null, period), period] as const)
  );
  const names = nameColumns(view, header, year);
  const frame = { view, header, names };
  if (distinct.size < 2) {
    const [only] = distinct.values();
    const part = partOf(frame, place, { period: only ?? null, allows: () => true }, findings);
    return { ...frame, parts: [part] };
  }
  // Read for each period alone, a name would be told as unknown or doubled once a period.
  const parts = [...distinct].map(([key, period], index) =>
    partOf(
      frame,
      place,
      {
        period,
        allows: (column) => {
          const own = periods.get(column);
          return own !== undefined && boardKey(null, own) === key;
        },
      },
      index === 0 ? findings : []
    )
  );
  return { ...frame, parts: parts.filter(({ groups }) => groups.length > 0) };
}

/** Said once: what stands under one name stands under the others too. */
function tellRivals(
  { view, header }: LeagueBase,
  named: readonly SpanReading[],
  findings: Finding[]
): void {
  const rivals = named.find((each) => each.rivals.length > 1)?.rivals;
  const [used, other] = (rivals ?? []).map(({ column, header: text }) => ({
    header: text,
    cell: { sheet: view.sheet, row: header.firstBodyRow - 1, column },
  }));
  if (used !== undefined && other !== undefined) findings.push(rivalColumns(used, other));
}

function partOf(
  base: LeagueBase,
  place: HeadingRow,
  slice: Slice,
  findings: Finding[]
): LeaguePart {
  const { view, header, names } = base;
  const own = place.anchors.map((anchor) => ({
    anchor,
    ...columnsUnder(base, anchor, place, slice),
  }));
  const present = own.filter(({ columns, bare }) => columns.size > 0 || bare !== null);
  const taken = new Set(own.flatMap(({ span }) => span));
  tellRivals(base, present, findings);
  const over = place.over.map((anchor) => ({
    anchor,
    ...ownColumnsOver(base, anchor, place, slice, taken),
  }));
  for (const { columns } of over) for (const column of columns.values()) taken.add(column);
  const groups = withIndicators(
    groupsOf(
      base,
      [...over, ...present.filter(({ anchor }) => anchor.groups.length > 0)],
      findings
    ),
    scaled(
      base,
      present.flatMap(({ anchor, ...columns }) =>
        anchor.indicator === null ? [] : [{ ...columns, ...anchor.indicator }]
      )
    )
  );

  let gradeColumn: number | null = null;
  let rankColumn: number | null = null;
  let total: NamedColumns | null = null;
  const lastName = Math.max(...place.anchors.map(({ column }) => column));
  for (let column = header.left; column <= header.right; column += 1) {
    if (taken.has(column) || names.all.has(column)) continue;
    if (column >= header.first && !slice.allows(column)) continue;
    const stranger =
      column > header.first && column < lastName ? unknownName(base, place.row, column) : null;
    if (stranger !== null) {
      const cell = { sheet: view.sheet, row: stranger.row, column: stranger.column };
      const holds = countNumbers(view, header.firstBodyRow, column, column) > 0;
      if (holds && !findings.some((each) => each.cell?.column === cell.column))
        findings.push(unknownGroup(cell, view.text(cell.row, cell.column)));
      continue;
    }
    const at = totalOver(base, place.row, column) ?? headerOver(base, column);
    if (at === null) continue;
    const text = view.text(at.row, at.column);
    const [role] = headerRole(text).map((each) => each.role);
    if (isTotalText(text) || (role === "points" && column > header.first)) {
      const anchor = { row: at.row, column: at.column, text, groups: [], indicator: null };
      total ??= { ...columnsUnder(base, anchor, place, slice), confidence: 1 };
      for (const each of total.columns.values()) taken.add(each);
    } else if (role === "grade") gradeColumn ??= column;
    // "Thứ tự" in the first column numbers the rows; "Hạng" is a rank wherever it stands.
    else if (role === "rank" && (column !== header.left || fold(text) !== "thứ tự"))
      rankColumn ??= column;
  }
  return { period: slice.period, groups, total, gradeColumn, rankColumn };
}
