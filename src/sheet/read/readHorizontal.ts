import type { GroupId } from "../../decision766/identity";
import { groupById } from "../../decision766/groups";
import type { CellAddress } from "../address";
import type { Finding } from "../finding";
import {
  ABSENT,
  type Board,
  type Figure,
  type GroupReading,
  type Period,
  type ScoreTable,
  type TotalReading,
} from "../scoreboard";
import type { Hundredths } from "../../decision766/hundredths";
import {
  headerRole,
  isBenchmarkLabel,
  isSubtotalLabel,
  isTotalLabel,
  type HeaderRole,
} from "../text/headerWord";
import { maximumIn } from "../text/groupName";
import { toHundredths } from "../text/number";
import { readUnit } from "../text/unitName";
import type { Anchor } from "../find/anchors";
import type { SheetView } from "../find/sheetView";
import { FigureReader } from "./figures";
import { periodAt, periodBlocks, type PeriodBlock } from "./periodBlocks";
import { identifyGroups } from "./identity";
import { duplicateGroup, unknownGroup } from "./readVertical";
import { readSurroundings, type Surroundings } from "./titles";
import { countNumbers } from "./verticalRows";

/** A row of group names across, and the rows of units or periods below it. */
export interface HorizontalPlace {
  readonly headerRow: number;
  readonly anchors: readonly Anchor[];
  /** First row that belongs to another table. */
  readonly end: number;
  readonly floor: number;
}

/** The columns of one group: its points, and what its own sub-headers add. */
interface GroupColumns {
  readonly id: GroupId;
  readonly label: HeaderLabel;
  readonly confidence: number;
  readonly columns: ReadonlyMap<HeaderRole, number>;
  /** In the name or right under it: one figure for all units. */
  readonly labelMaximum: Figure<Hundredths>;
}

interface HeaderLabel {
  readonly text: string;
  readonly cell: CellAddress;
}

interface Frame {
  readonly view: SheetView;
  readonly groups: readonly GroupColumns[];
  readonly total: GroupColumns | null;
  readonly unitColumn: number | null;
  readonly periodColumn: number | null;
  readonly gradeColumn: number | null;
  readonly rankColumn: number | null;
  /** Of the block, where its header names one. */
  readonly period: Period | null;
  readonly firstBodyRow: number;
  readonly left: number;
  readonly right: number;
}

/** Reads a league or a run of periods: groups across, one board a row. Null when no row holds figures. */
export function readHorizontal(view: SheetView, place: HorizontalPlace): ScoreTable | null {
  const tables = periodBlocks(view, place).flatMap((block) => readBlock(view, place, block) ?? []);
  const [first, ...others] = tables;
  if (first === undefined) return null;
  return {
    ...first,
    range: { ...first.range, right: Math.max(...tables.map(({ range }) => range.right)) },
    boards: tables.flatMap(({ boards }) => boards),
    roles: tables.flatMap(({ roles }) => roles),
    findings: [...first.findings, ...others.flatMap(({ findings }) => findings)],
  };
}

function readBlock(view: SheetView, place: HorizontalPlace, block: PeriodBlock): ScoreTable | null {
  const findings: Finding[] = [];
  const frame = frameOf(view, place.headerRow, block, findings);
  const around = readSurroundings(
    view,
    place.headerRow - headersAbove(view, place),
    place.floor,
    frame
  );
  const rows = bodyRows(frame, place.end);
  if (rows.length === 0) return null;

  const figures = new FigureReader(view);
  const transposed = transposedBoard(frame, figures, rows, around);
  const maximumRow = rows.find((row) => isMaximumRow(frame, row));
  const boards =
    transposed === null
      ? rows
          .filter((row) => row !== maximumRow && !isComparisonRow(frame, row))
          .map((row) => boardAt(frame, figures, row, maximumRow ?? null, around))
      : [transposed];
  if (boards.length === 0) return null;
  const top = place.headerRow - headersAbove(view, place);
  return {
    sheet: view.sheet,
    range: { top, left: frame.left, bottom: rows.at(-1) ?? top, right: frame.right },
    layout: transposed !== null ? "groups-by-period" : layoutOf(frame, boards),
    headerRows: frame.firstBodyRow - top,
    title: around.title,
    boards,
    roles: frame.groups.map((group) => ({
      role: group.id,
      label: group.label.text,
      cell: group.label.cell,
      confidence: group.confidence,
    })),
    findings: [...findings, ...figures.findings],
    confidence:
      Math.round(
        (frame.groups.reduce((sum, group) => sum + group.confidence, 0) / frame.groups.length) * 100
      ) / 100,
  };
}

function layoutOf(frame: Frame, boards: readonly Board[]): ScoreTable["layout"] {
  const units = new Set(boards.map(({ unit }) => unit?.text ?? ""));
  const periods = new Set(boards.map(({ period }) => period?.label ?? ""));
  return frame.periodColumn !== null &&
    (frame.unitColumn === null || (units.size === 1 && periods.size > 1))
    ? "periods-by-group"
    : "units-by-group";
}

/** Header rows that only caption the groups' names ("Nhóm chỉ số" merged over them). */
function headersAbove(view: SheetView, { headerRow, anchors }: HorizontalPlace): number {
  const columns = anchors.map(({ column }) => column);
  const first = Math.min(...columns);
  const above = headerRow - 1;
  if (above < 0) return 0;
  let texts = 0;
  for (let column = 0; column <= Math.max(...columns) + 2; column += 1) {
    const text = view.text(above, column);
    if (text === "") continue;
    const role = headerRole(text)[0]?.role;
    const captions =
      role !== undefined ||
      (column >= first && view.spanFrom(above, column).left >= first && text.length < 40);
    if (!captions) return 0;
    texts += 1;
  }
  return texts > 0 && texts !== 1
    ? 1
    : texts === 1 && !view.isRowBlank(above, first, Math.max(...columns))
      ? 1
      : 0;
}

function frameOf(
  view: SheetView,
  headerRow: number,
  block: PeriodBlock,
  findings: Finding[]
): Frame {
  const { anchors, firstOfAll } = block;
  const first = Math.min(...anchors.map(({ column }) => column));
  const last = Math.min(
    block.until,
    lastHeaderColumn(view, headerRow, Math.max(...anchors.map(({ column }) => column)))
  );
  const subHeaders = subHeaderRows(view, headerRow, first, last);
  const firstBodyRow = headerRow + 1 + subHeaders;

  const identities = identifyGroups(
    anchors.map((anchor) => ({
      text: anchor.text,
      matches: anchor.groups,
      maximum: null,
      points: null,
    }))
  );
  const groups: GroupColumns[] = [];
  const taken = new Set<number>();
  anchors.forEach((anchor, index) => {
    const found = identities[index];
    if (found === undefined) return;
    const group: GroupColumns = {
      ...columnsUnder(view, anchor, headerRow, subHeaders, block, last),
      id: found.id,
      confidence: found.confidence,
    };
    const place = groups.findIndex(({ id }) => id === found.id);
    const known = groups[place];
    if (known === undefined) {
      groups.push(group);
      return;
    }
    const isRight = (each: GroupColumns) =>
      "value" in each.labelMaximum && each.labelMaximum.value === groupById(each.id).maxPoints;
    const [kept, left] = isRight(group) && !isRight(known) ? [group, known] : [known, group];
    groups[place] = kept;
    for (const column of left.columns.values()) taken.add(column);
    findings.push(
      duplicateGroup(left.label.cell, left.label.text, {
        row: kept.label.cell.row,
        labelColumn: kept.label.cell.column,
      })
    );
  });

  let unitColumn: number | null = null;
  let periodColumn: number | null = null;
  let gradeColumn: number | null = null;
  let rankColumn: number | null = null;
  let total: GroupColumns | null = null;
  for (const { columns } of groups) for (const column of columns.values()) taken.add(column);
  const left = firstHeaderColumn(view, headerRow, firstOfAll, firstBodyRow);
  for (let column = left; column <= last; column += 1) {
    if (taken.has(column) || (column >= firstOfAll && column < first)) continue;
    if (block.only !== null && column >= first && !isOfPeriod(view, headerRow, column, block))
      continue;
    const at = headerOver(view, column, headerRow, block.only === null ? subHeaders : 0);
    if (at === null) continue;
    const text = view.text(at.row, at.column);
    const roles = headerRole(text).map(({ role }) => role);
    const [role] = roles;
    if (
      isTotalLabel(text.replace(/[([].*$/u, "")) ||
      role === "total" ||
      (role === "points" && column > first)
    ) {
      total ??= {
        ...columnsUnder(
          view,
          { row: at.row, column: at.column, text, groups: [], indicator: null },
          headerRow,
          subHeaders,
          block,
          last
        ),
        id: "transparency",
        confidence: 1,
      };
      for (const each of total.columns.values()) taken.add(each);
    } else if (role === "grade") gradeColumn ??= column;
    else if (role === "rank" && (column > first || roles.length === 1) && column !== left)
      rankColumn ??= column;
    else if (role === "unitName") unitColumn ??= column;
    else if (role === "period") periodColumn ??= column;
    else if (role === "groupName" && column < first) unitColumn ??= column;
    else if (
      role === undefined &&
      column > first &&
      column < Math.max(...anchors.map((each) => each.column)) &&
      countColumn(view, column, firstBodyRow, firstBodyRow + 5) > 0
    ) {
      findings.push(unknownGroup({ sheet: view.sheet, row: at.row, column: at.column }, text));
    }
  }
  // Without a header, the names stand in the last column of texts before the groups.
  for (
    let column = firstOfAll - 1;
    column >= left && unitColumn === null && periodColumn === null;
    column -= 1
  ) {
    if (
      view.cell(firstBodyRow, column).kind === "text" ||
      view.cell(firstBodyRow + 1, column).kind === "text"
    ) {
      unitColumn = column;
    }
  }
  if (
    unitColumn !== null &&
    periodColumn === null &&
    holdsPeriods(view, unitColumn, firstBodyRow)
  ) {
    periodColumn = unitColumn;
    unitColumn = null;
  }
  if (unitColumn === null && periodColumn === null) {
    const candidate = firstOfAll - 1;
    if (candidate >= left && holdsPeriods(view, candidate, firstBodyRow)) periodColumn = candidate;
  }
  return {
    view,
    groups,
    total,
    unitColumn,
    periodColumn,
    gradeColumn,
    rankColumn,
    period: block.period,
    firstBodyRow,
    left,
    right: last,
  };
}

/** Whether a column is of the block's period, where periods stand under each group. */
function isOfPeriod(
  view: SheetView,
  headerRow: number,
  column: number,
  { only }: PeriodBlock
): boolean {
  return only === null || view.text(headerRow + 1, column) === only;
}

function holdsPeriods(view: SheetView, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < firstRow + 3; row += 1) {
    if (periodAt(view, row, column, null) !== null) return true;
  }
  return false;
}

function countColumn(view: SheetView, column: number, top: number, bottom: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row += 1) count += countNumbers(view, row, column, column);
  return count;
}

function lastHeaderColumn(view: SheetView, headerRow: number, lastAnchor: number): number {
  let last = view.spanFrom(headerRow, lastAnchor).right;
  for (let column = last + 1; column < view.grid.columnCount; column += 1) {
    const at = view.origin(headerRow, column);
    const used =
      !view.isBlank(at.row, at.column) ||
      !view.isBlank(headerRow + 1, column) ||
      (headerRow > 0 && !view.isBlank(headerRow - 1, column));
    if (!used) break;
    last = column;
  }
  return last;
}

function firstHeaderColumn(
  view: SheetView,
  headerRow: number,
  first: number,
  firstBodyRow: number
): number {
  let left = first;
  for (let column = first - 1; column >= 0; column -= 1) {
    const at = view.origin(headerRow, column);
    const used =
      !view.isBlank(at.row, at.column) ||
      !view.isBlank(firstBodyRow, column) ||
      !view.isBlank(firstBodyRow + 1, column);
    if (!used) break;
    left = column;
  }
  return left;
}

/** Rows under the names that are headers still: "Điểm", "Hạng"… under each group. */
function subHeaderRows(view: SheetView, headerRow: number, first: number, last: number): number {
  let count = 0;
  while (count < 2) {
    const row = headerRow + 1 + count;
    let words = 0;
    let figures = 0;
    for (let column = first; column <= last; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind === "text") {
        const text = view.text(row, column);
        if (
          /^\(?\d+\)?$/.test(text) ||
          headerRole(text).length > 0 ||
          isBareMaximum(text) ||
          periodAt(view, row, column, null) !== null
        )
          words += 1;
        else figures += 1;
      } else if (cell.kind === "number") figures += 1;
    }
    if (words === 0 || figures > 0) break;
    count += 1;
  }
  return count;
}

function maximumFigure(text: string, cell: CellAddress): Figure<Hundredths> | null {
  const typed = maximumIn(text);
  return typed === null
    ? null
    : { status: "given", value: toHundredths(typed), cell, confidence: 0.95 };
}

function addressOf({ sheet }: SheetView, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

/** "(18 điểm)" alone, under a group's name. */
function isBareMaximum(text: string): boolean {
  return /^[([]\s*(?:tối đa:?\s*)?\d{1,3}\s*(?:đ|điểm)\s*[)\]]$/iu.test(text);
}

function columnsUnder(
  view: SheetView,
  anchor: Anchor,
  headerRow: number,
  subHeaders: number,
  block: PeriodBlock,
  last: number
): Omit<GroupColumns, "id" | "confidence"> {
  const span = view.spanFrom(anchor.row, anchor.column);
  const next = Math.min(
    last + 1,
    ...block.anchors.filter(({ column }) => column > anchor.column).map(({ column }) => column)
  );
  let right = span.right;
  // Without merges, sub-headers run on to the next name.
  if (subHeaders > 0 && right === anchor.column) {
    while (
      right + 1 < next &&
      view.isBlank(headerRow, right + 1) &&
      !view.isBlank(headerRow + subHeaders, right + 1)
    )
      right += 1;
  }
  const columns = new Map<HeaderRole, number>();
  for (let column = anchor.column; column <= right; column += 1) {
    if (!isOfPeriod(view, headerRow, column, block)) continue;
    const sub = subHeaders > 0 ? view.text(headerRow + subHeaders, column) : "";
    const role = headerRole(sub)[0]?.role ?? "points";
    if (!columns.has(role)) columns.set(role, column);
  }
  const label = { text: anchor.text, cell: addressOf(view, anchor.row, anchor.column) };
  const below = headerRow + subHeaders;
  const under = subHeaders > 0 ? view.text(below, anchor.column) : "";
  return {
    label,
    columns,
    labelMaximum:
      maximumFigure(anchor.text, label.cell) ??
      (isBareMaximum(under) ? maximumFigure(under, addressOf(view, below, anchor.column)) : null) ??
      ABSENT,
  };
}

function headerOver(view: SheetView, column: number, headerRow: number, subHeaders: number) {
  for (let row = headerRow + subHeaders; row >= Math.max(0, headerRow - 1); row -= 1) {
    const at = view.origin(row, column);
    const text = view.text(at.row, at.column);
    if (text !== "" && !/^\(?\d+\)?$/.test(text) && at.row >= headerRow - 1) return at;
  }
  return null;
}

/** Rows with figures under the groups, to the first gap of two blank rows. */
function bodyRows(frame: Frame, end: number): readonly number[] {
  const { view, groups, firstBodyRow } = frame;
  const columns = groups.flatMap((group) => [...group.columns.values()]);
  const rows: number[] = [];
  let gap = 0;
  for (let row = firstBodyRow; row < Math.min(end, view.grid.rowCount); row += 1) {
    if (columns.some((column) => countNumbers(view, row, column, column) > 0)) {
      rows.push(row);
      gap = 0;
    } else if (frame.unitColumn !== null && readUnit(view.text(row, frame.unitColumn)) !== null) {
      rows.push(row);
      gap = 0;
    } else if ((gap += 1) > 1) break;
  }
  return rows;
}

function rowLabel({ view, unitColumn, periodColumn, left }: Frame, row: number): string {
  const column = unitColumn ?? periodColumn;
  const own = column === null ? "" : view.text(row, column);
  return own !== "" ? own : view.text(row, left);
}

function isMaximumRow(frame: Frame, row: number): boolean {
  const label = rowLabel(frame, row);
  if (/^(?:điểm chuẩn|điểm tối đa|thang điểm|tối đa|max)/iu.test(label)) return true;
  if (readUnit(label) !== null || row !== frame.firstBodyRow) return false;
  const equal = frame.groups.filter(({ id, columns }) => {
    const column = columns.get("points");
    return (
      column !== undefined &&
      Math.round(Number(frame.view.text(row, column).replace(",", ".")) * 100) ===
        groupById(id).maxPoints
    );
  });
  return equal.length === frame.groups.length && !/\p{L}{2}/u.test(label);
}

/** Means, bests and totals of a league: not a unit's own row. */
function isComparisonRow(frame: Frame, row: number): boolean {
  const label = rowLabel(frame, row);
  return (
    isBenchmarkLabel(label) ||
    isSubtotalLabel(label) ||
    isTotalLabel(label) ||
    isTotalLabel(frame.view.text(row, frame.left))
  );
}

function boardAt(
  frame: Frame,
  figures: FigureReader,
  row: number,
  maximumRow: number | null,
  around: Surroundings
): Board {
  const { view, unitColumn, periodColumn } = frame;
  const name = unitColumn === null ? "" : view.text(row, unitColumn);
  const unit =
    name === ""
      ? (around.unit?.label ?? null)
      : {
          text: name,
          cell: unitColumn === null ? null : { sheet: view.sheet, row, column: unitColumn },
        };
  return {
    unit,
    level: (name === "" ? around.unit?.level : readUnit(name)?.level) ?? "commune",
    period:
      (periodColumn === null ? null : periodAt(view, row, periodColumn, around.year)) ??
      frame.period ??
      around.period,
    groups: frame.groups.map((group) => groupAt(figures, group, row, maximumRow)),
    total: totalAt(frame, figures, row, maximumRow),
  };
}

function groupAt(
  figures: FigureReader,
  group: GroupColumns,
  row: number,
  maximumRow: number | null
): GroupReading {
  const score = scoreAt(figures, group, row, maximumRow);
  // Written out: spreading objects is what a long league would spend its time on.
  return {
    id: group.id,
    label: group.label,
    points: score.points,
    maxPoints: score.maxPoints,
    percent: score.percent,
    rank: score.rank,
    rankOf: score.rankOf,
    indicators: [],
    confidence: group.confidence,
  };
}

function totalAt(
  frame: Frame,
  figures: FigureReader,
  row: number,
  maximumRow: number | null
): TotalReading | null {
  const { total, view, gradeColumn, rankColumn } = frame;
  if (total === null && rankColumn === null) return null;
  const score =
    total === null
      ? { points: ABSENT, maxPoints: ABSENT, percent: ABSENT, rank: ABSENT, rankOf: ABSENT }
      : scoreAt(figures, total, row, maximumRow);
  const rank =
    score.rank.status === "absent" && rankColumn !== null ? figures.number(row, rankColumn) : null;
  const grade = gradeColumn === null ? "" : view.text(row, gradeColumn);
  return {
    label: total?.label ?? { text: "Tổng điểm", cell: null },
    ...score,
    ...(rank === null ? {} : { rank: rank.figure, rankOf: rank.of }),
    grade:
      grade === "" || gradeColumn === null
        ? null
        : { text: grade, cell: { sheet: view.sheet, row, column: gradeColumn } },
  };
}

function scoreAt(
  figures: FigureReader,
  { columns, labelMaximum }: GroupColumns,
  row: number,
  maximumRow: number | null
) {
  const at = (role: HeaderRole) => columns.get(role) ?? null;
  const points = figures.points(row, at("points"));
  const rank = figures.number(row, at("rank"));
  return {
    points: points.figure,
    maxPoints:
      present(figures.points(row, at("maxPoints")).figure) ??
      present(points.of) ??
      present(labelMaximum) ??
      (maximumRow === null ? ABSENT : figures.points(maximumRow, at("points")).figure),
    percent: figures.percent(row, at("percent") ?? at("ratio"), null),
    rank: rank.figure,
    rankOf: rank.of,
  };
}

function present(figure: Figure<Hundredths>): Figure<Hundredths> | null {
  return figure.status === "absent" ? null : figure;
}

/** Rows of one unit's scores written across: points, maximum, percent, rank and the like. */
const tallestTransposed = 8;

/** One unit's scores written across: rows are "Điểm đạt được", "Điểm tối đa", "Tỷ lệ", "Xếp hạng". */
function transposedBoard(
  frame: Frame,
  figures: FigureReader,
  rows: readonly number[],
  around: Surroundings
): Board | null {
  if (rows.length > tallestTransposed) return null;
  const byRole = new Map<HeaderRole, number>();
  for (const row of rows) {
    const [role] = headerRole(rowLabel(frame, row));
    if (role !== undefined && !byRole.has(role.role)) byRole.set(role.role, row);
  }
  const pointsRow = byRole.get("points");
  if (pointsRow === undefined || byRole.size < 2) return null;
  const read = (group: GroupColumns) => {
    const column = group.columns.get("points") ?? group.label.cell.column;
    const points = figures.points(pointsRow, column);
    const maximum = byRole.get("maxPoints");
    const rankRow = byRole.get("rank");
    const percentRow = byRole.get("percent");
    const printed = maximum === undefined ? points.of : figures.points(maximum, column).figure;
    const rank = rankRow === undefined ? null : figures.number(rankRow, column);
    return {
      points: points.figure,
      maxPoints: printed,
      percent: percentRow === undefined ? ABSENT : figures.percent(percentRow, column, null),
      rank: rank?.figure ?? ABSENT,
      rankOf: rank?.of ?? ABSENT,
    };
  };
  return {
    unit: around.unit?.label ?? null,
    level: around.unit?.level ?? "commune",
    period: around.period,
    groups: frame.groups.map((group) => ({
      id: group.id,
      label: group.label,
      ...read(group),
      indicators: [],
      confidence: group.confidence,
    })),
    total:
      frame.total === null
        ? null
        : {
            label: frame.total.label,
            ...read(frame.total),
            grade: null,
          },
  };
}
