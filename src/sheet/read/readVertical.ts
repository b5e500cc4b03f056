import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import type { CellAddress } from "../../cells/address";
import type { Finding } from "../finding";
import {
  ABSENT,
  type Board,
  type GroupReading,
  type IndicatorReading,
  type Period,
  type RoleReading,
  type ScoreTable,
  type TotalReading,
} from "../scoreboard";
import type { HeaderRole } from "../text/headerWord";
import { maximumIn } from "../text/groupName";
import { readNumber, toHundredths } from "../text/number";
import { relativeTo } from "../text/relativePeriod";
import type { UnitName } from "../text/unitName";
import type { SheetView } from "../find/sheetView";
import { expectedPercent, FigureReader } from "./figures";
import { findHeaderRows, readColumns, type ColumnMeaning } from "./headers";
import { identifyGroups } from "./identity";
import { boardKey } from "./periodLike";
import { chooseTwin, duplicateGroup, type Twin } from "./duplicates";
import { readSurroundings } from "./titles";
import { readBodyRow, type BodyRow } from "./verticalRows";
import { columnsByFigures } from "./columnsByFigures";
import { readLeader } from "./leaderLine";
import { bestPoints, rivalColumns } from "./rivalColumns";

/** Where a table whose labels run down a column stands. */
export interface VerticalPlace {
  readonly labelColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** First row above that may hold its titles: where another table ends. */
  readonly floor: number;
}

/** The columns of one board. */
interface BoardColumns {
  readonly unit: UnitName | null;
  readonly period: Period | null;
  readonly columns: ReadonlyMap<HeaderRole, number>;
}

/** Reads groups (and indicators) down a column, one or several boards across. Null when no figures are there. */
export function readVertical(view: SheetView, place: VerticalPlace): ScoreTable | null {
  const { labelColumn, left, right } = place;
  const headers = findHeaderRows(view, place.firstRow, left, right, labelColumn);
  const around = readSurroundings(view, { ...place, top: headers.top });
  const rows = bodyRows(view, place);
  const typed = readColumns(view, headers, left, right, around.year);
  const columns = columnsByFigures(view, typed, rows, labelColumn);
  const findings: Finding[] = [];
  const boards = boardColumns(settledColumns(view, columns, rows, findings), labelColumn);
  if (boards.length === 0) return null;

  const figures = new FigureReader(view);
  const [first] = boards;
  const groupRows = rows.filter(({ kind }) => kind === "group");
  const identities = identifyGroups(
    groupRows.map((row) => ({
      text: row.text,
      matches: row.groups,
      maximum: hundredthsAt(view, row.row, first?.columns.get("maxPoints")),
      points: hundredthsAt(view, row.row, first?.columns.get("points")),
    }))
  );
  const identity = new Map(groupRows.map((row, index) => [row.row, identities[index]]));
  const owners = rowsByGroup(view, rows, identity, findings, ({ row, text }) => ({
    maximum:
      hundredthsAt(view, row, first?.columns.get("maxPoints")) ?? hundredthsOrNull(maximumIn(text)),
    hasPoints: boards.some(
      ({ columns: own }) => hundredthsAt(view, row, own.get("points")) !== null
    ),
  }));

  const leader = readLeader(view, figures, place, rows.at(-1)?.row ?? place.lastRow);
  const readings = boards.map((board): Board => {
    const groups = owners.map((owner) => groupReading(view, figures, owner, board));
    const totalRow = rows.find(({ kind }) => kind === "total");
    const unit = board.unit ?? around.unit;
    return {
      unit:
        unit === null
          ? null
          : {
              text: unit.name,
              cell:
                board.unit === null
                  ? (around.unit?.label.cell ?? null)
                  : headerAddress(view, columns, board),
            },
      level: unit?.level ?? "commune",
      period: board.period === null ? around.period : relativeTo(board.period, around.period),
      groups,
      total: totalRow === undefined ? null : totalReading(view, figures, totalRow, board),
      ...(leader === null ? {} : { leader }),
    };
  });
  const hasGroupFigures = readings.some((board) =>
    board.groups.some((group) => group.points.status !== "absent")
  );
  const indicatorOnly = !rows.some(({ kind }) => kind === "group");
  if (
    !hasGroupFigures &&
    !readings.some((board) => board.groups.some(({ indicators }) => indicators.length > 0))
  ) {
    return null;
  }
  const bottom = rows.filter(({ kind }) => kind !== "benchmark").at(-1)?.row ?? place.lastRow;
  return {
    sheet: view.sheet,
    range: { top: headers.top, left, bottom, right },
    layout: indicatorOnly
      ? "indicators"
      : boards.some(({ unit }) => unit !== null)
        ? "units-by-group"
        : "groups-by-period",
    headerRows: headers.bottom - headers.top + 1,
    title: around.title,
    boards: readings,
    roles: rolesOf(view, columns, rows, identity),
    findings: [...findings, ...figures.findings],
    confidence: confidenceOf(rows, columns),
  };
}

function bodyRows(
  view: SheetView,
  { firstRow, lastRow, labelColumn, left, right }: VerticalPlace
): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const read = readBodyRow(view, row, labelColumn, left, right);
    if (read !== null) rows.push(read);
  }
  return rows;
}

/**
 * The columns without those of points that lose against another of the same board: told where their figures differ.
 */
function settledColumns(
  view: SheetView,
  columns: readonly ColumnMeaning[],
  rows: readonly BodyRow[],
  findings: Finding[]
): readonly ColumnMeaning[] {
  const byBoard = new Map<string, ColumnMeaning[]>();
  for (const each of columns) {
    if (each.role !== "points") continue;
    const key = boardKey(each.unit, each.period);
    byBoard.set(key, [...(byBoard.get(key) ?? []), each]);
  }
  const losers = new Set<ColumnMeaning>();
  for (const rivals of byBoard.values()) {
    const best = bestPoints(rivals.filter(({ column }) => holdsNumbers(view, rows, column)));
    if (best === null) continue;
    for (const rival of rivals) {
      if (rival === best) continue;
      losers.add(rival);
      const differs = rows.some(({ row }) => {
        const [used, other] = [best, rival].map(({ column }) => hundredthsAt(view, row, column));
        return used !== null && other !== null && used !== other;
      });
      if (differs) findings.push(rivalColumns(headed(view, best), headed(view, rival)));
    }
  }
  return columns.filter((each) => !losers.has(each));
}

function holdsNumbers(view: SheetView, rows: readonly BodyRow[], column: number): boolean {
  return rows.some(({ row }) => hundredthsAt(view, row, column) !== null);
}

function headed({ sheet }: SheetView, { header, headerRow, column }: ColumnMeaning) {
  return { header, cell: { sheet, row: headerRow, column } };
}

/** Columns gathered by unit and period; those without either (a maximum, say) serve every board. */
function boardColumns(
  columns: readonly ColumnMeaning[],
  labelColumn: number
): readonly BoardColumns[] {
  const shared = new Map<HeaderRole, number>();
  const byKey = new Map<
    string,
    { unit: UnitName | null; period: Period | null; columns: Map<HeaderRole, number> }
  >();
  for (const { column, role, period, unit } of columns) {
    if (
      column === labelColumn ||
      role === null ||
      role === "ordinal" ||
      role === "code" ||
      role === "note"
    )
      continue;
    if (period === null && unit === null) {
      if (!shared.has(role)) shared.set(role, column);
      continue;
    }
    const key = boardKey(unit, period);
    const board = byKey.get(key) ?? { unit, period, columns: new Map<HeaderRole, number>() };
    if (!board.columns.has(role)) board.columns.set(role, column);
    byKey.set(key, board);
  }
  const holdsFigures = ({ columns: own }: BoardColumns) =>
    (["points", "numerator", "denominator", "ratio", "percent"] as const).some((role) =>
      own.has(role)
    );
  const dated = [...byKey.values()].filter(holdsFigures);
  if (dated.length === 0) {
    const all = new Map(shared);
    for (const { columns: own } of byKey.values())
      for (const [role, column] of own) if (!all.has(role)) all.set(role, column);
    const [only] = byKey.values();
    const alone = { unit: only?.unit ?? null, period: only?.period ?? null, columns: all };
    return holdsFigures(alone) ? [alone] : [];
  }
  // A points column outside the periods would be read into each of them; only what all share goes along.
  const common = [...shared].filter(([role]) => role === "maxPoints" || dated.length === 1);
  return dated.map((board) => ({ ...board, columns: new Map([...common, ...board.columns]) }));
}

function cellOf({ sheet }: SheetView, { row, labelColumn }: BodyRow): CellAddress {
  return { sheet, row, column: labelColumn };
}

function hundredthsOrNull(decimal: string | null): number | null {
  return decimal === null ? null : toHundredths(decimal);
}

interface OwnedRows {
  readonly id: GroupId;
  readonly row: BodyRow | null;
  readonly confidence: number;
  readonly indicators: readonly BodyRow[];
}

/** Each group with its own row and the indicator rows that belong to it, in sheet order. */
function rowsByGroup(
  view: SheetView,
  rows: readonly BodyRow[],
  identity: ReadonlyMap<number, { readonly id: GroupId; readonly confidence: number } | undefined>,
  findings: Finding[],
  twinOf: (row: BodyRow) => Twin
): readonly OwnedRows[] {
  const owned = new Map<
    GroupId,
    { row: BodyRow | null; confidence: number; indicators: BodyRow[] }
  >();
  for (const row of rows) {
    const cell = { sheet: view.sheet, row: row.row, column: row.labelColumn };
    if (row.kind === "group") {
      const found = identity.get(row.row);
      if (found === undefined) continue;
      const known = owned.get(found.id);
      if (known?.row) {
        const { used, because } = chooseTwin(found.id, twinOf(known.row), twinOf(row));
        const [stays, goes] = used === "first" ? [known.row, row] : ([row, known.row] as const);
        findings.push(
          duplicateGroup(cellOf(view, goes), goes.text, cellOf(view, stays), because, "dòng")
        );
        if (used === "first") continue;
      }
      owned.set(found.id, {
        row,
        confidence: found.confidence,
        indicators: known?.indicators ?? [],
      });
    } else if (row.kind === "indicator" && row.code !== null) {
      const { group } = indicatorByCode(row.code);
      const merged = [...owned.keys()].find((id) => groupById(id).mergedFrom.includes(group));
      const id = merged ?? group;
      const owner = owned.get(id) ?? { row: null, confidence: row.confidence, indicators: [] };
      if (!owner.indicators.some(({ code }) => code === row.code)) owner.indicators.push(row);
      owned.set(id, owner);
    } else if (row.kind === "unknown") {
      findings.push(unknownGroup(cell, row.text));
    }
  }
  return [...owned].map(([id, rest]) => ({ id, ...rest }));
}

function groupReading(
  view: SheetView,
  figures: FigureReader,
  owner: OwnedRows,
  { columns }: BoardColumns
): GroupReading {
  const at = (role: HeaderRole) => columns.get(role) ?? null;
  const { row, id } = owner;
  const indicators = owner.indicators.map((each) => indicatorReading(view, figures, each, columns));
  if (row === null) {
    return {
      id,
      label: { text: groupById(id).name, cell: null },
      points: ABSENT,
      maxPoints: ABSENT,
      percent: ABSENT,
      rank: ABSENT,
      rankOf: ABSENT,
      indicators,
      confidence: owner.confidence,
    };
  }
  const score = scoreAt(figures, row, at);
  return {
    id,
    label: { text: row.text, cell: { sheet: view.sheet, row: row.row, column: row.labelColumn } },
    ...score,
    maxPoints:
      score.maxPoints.status === "absent"
        ? (labelMaximum(view, row) ?? score.maxPoints)
        : score.maxPoints,
    indicators,
    confidence: owner.confidence,
  };
}

function totalReading(
  view: SheetView,
  figures: FigureReader,
  row: BodyRow,
  { columns }: BoardColumns
): TotalReading {
  const grade = columns.get("grade");
  const text = grade === undefined ? "" : view.text(row.row, grade);
  return {
    label: { text: row.text, cell: { sheet: view.sheet, row: row.row, column: row.labelColumn } },
    ...scoreAt(figures, row, (role) => columns.get(role) ?? null),
    grade:
      text === "" || grade === undefined
        ? null
        : { text, cell: { sheet: view.sheet, row: row.row, column: grade } },
  };
}

function scoreAt(figures: FigureReader, { row }: BodyRow, at: (role: HeaderRole) => number | null) {
  const points = figures.points(row, at("points"));
  const printedMaximum = figures.points(row, at("maxPoints")).figure;
  const rank = figures.rank(row, at("rank"));
  const maxPoints = printedMaximum.status === "absent" ? points.of : printedMaximum;
  const expected = expectedPercent(points.figure, maxPoints);
  return {
    points: points.figure,
    maxPoints:
      maxPoints.status === "absent" && maxPoints.cell === null ? printedMaximum : maxPoints,
    percent: figures.percent(row, at("percent") ?? at("ratio"), expected),
    rank: rank.figure,
    rankOf: rank.of,
  };
}

function indicatorReading(
  view: SheetView,
  figures: FigureReader,
  row: BodyRow,
  columns: ReadonlyMap<HeaderRole, number>
): IndicatorReading {
  const at = (role: HeaderRole) => columns.get(role) ?? null;
  const numerator = figures.number(row.row, at("numerator"));
  const denominator = figures.number(row.row, at("denominator"));
  const points = figures.points(row.row, at("points"));
  const maximum = figures.points(row.row, at("maxPoints")).figure;
  const expected =
    "value" in numerator.figure && "value" in denominator.figure && denominator.figure.value > 0
      ? (numerator.figure.value * 100) / denominator.figure.value
      : null;
  return {
    code: row.code ?? "1.1",
    label: { text: row.text, cell: { sheet: view.sheet, row: row.row, column: row.labelColumn } },
    numerator: numerator.figure,
    denominator: denominator.figure.status === "absent" ? numerator.of : denominator.figure,
    ratio: figures.percent(row.row, at("ratio") ?? at("percent"), expected),
    points: points.figure,
    maxPoints: maximum.status === "absent" ? points.of : maximum,
    confidence: row.confidence,
  };
}

function labelMaximum(view: SheetView, row: BodyRow): GroupReading["maxPoints"] | null {
  const typed = maximumIn(row.text);
  return typed === null
    ? null
    : {
        status: "given",
        value: toHundredths(typed),
        cell: { sheet: view.sheet, row: row.row, column: row.labelColumn },
        confidence: 0.95,
      };
}

function hundredthsAt(view: SheetView, row: number, column: number | undefined): number | null {
  if (column === undefined) return null;
  const reading = readNumber(view.cell(row, column));
  return reading.kind === "number" ? toHundredths(reading.decimal) : null;
}

function headerAddress(
  view: SheetView,
  columns: readonly ColumnMeaning[],
  board: BoardColumns
): CellAddress | null {
  const column = columns.find(({ unit }) => unit === board.unit);
  return column === undefined
    ? null
    : { sheet: view.sheet, row: column.headerRow, column: column.column };
}

function rolesOf(
  view: SheetView,
  columns: readonly ColumnMeaning[],
  rows: readonly BodyRow[],
  identity: ReadonlyMap<number, { readonly id: GroupId; readonly confidence: number } | undefined>
): readonly RoleReading[] {
  return [
    ...columns.flatMap(({ role, header, headerRow, column, confidence }): RoleReading[] =>
      role === null
        ? []
        : [{ role, label: header, cell: { sheet: view.sheet, row: headerRow, column }, confidence }]
    ),
    ...rows.flatMap(({ row, text, labelColumn }): RoleReading[] => {
      const found = identity.get(row);
      return found === undefined
        ? []
        : [
            {
              role: found.id,
              label: text,
              cell: { sheet: view.sheet, row, column: labelColumn },
              confidence: found.confidence,
            },
          ];
    }),
  ];
}

function confidenceOf(rows: readonly BodyRow[], columns: readonly ColumnMeaning[]): number {
  const known = rows.filter(({ kind }) => kind !== "unknown");
  const labels =
    known.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(rows.length, 1);
  const points =
    columns.find(({ role }) => role === "points" || role === "numerator")?.confidence ?? 0.5;
  return Math.round(Math.min(1, labels) * (0.5 + points / 2) * 100) / 100;
}

export function unknownGroup(cell: CellAddress, text: string): Finding {
  return {
    code: "unknown-group",
    severity: "warning",
    cell,
    message: `Không nhận ra “${text}” là nhóm chỉ số nào của Quyết định 766/QĐ-TTg, nên không tính. Hãy sửa lại tên hoặc chỉ định nhóm.`,
  };
}
