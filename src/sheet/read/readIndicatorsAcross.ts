import { groupById } from "../../decision766/groups";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import {
  headerRole,
  isBenchmarkLabel,
  isSubtotalLabel,
  isTotalLabel,
  type HeaderRole,
} from "../text/headerWord";
import { readUnit } from "../text/unitName";
import type { Finding } from "../finding";
import type { SheetView } from "../find/sheetView";
import {
  ABSENT,
  type Board,
  type GroupReading,
  type IndicatorReading,
  type Label,
  type ScoreTable,
} from "../scoreboard";
import { FigureReader } from "./figures";
import { periodAt } from "./periodBlocks";
import { readSurroundings, type Surroundings } from "./titles";
import { countNumbers } from "./verticalRows";
import type { Anchor } from "../find/anchors";

/** A row of indicator names across, and the rows of units or periods below it. */
export interface IndicatorPlace {
  readonly headerRow: number;
  readonly anchors: readonly Anchor[];
  /** First row that belongs to another table. */
  readonly end: number;
  readonly floor: number;
}

/** The columns of one indicator. */
interface IndicatorColumns {
  readonly code: IndicatorCode;
  readonly label: Label;
  readonly confidence: number;
  readonly columns: ReadonlyMap<HeaderRole, number>;
}

interface Frame {
  readonly view: SheetView;
  readonly indicators: readonly IndicatorColumns[];
  readonly unitColumn: number | null;
  readonly periodColumn: number | null;
  readonly firstBodyRow: number;
  readonly left: number;
  readonly right: number;
}

/** What stands under an indicator's name. */
const figureRoles: ReadonlySet<HeaderRole> = new Set([
  "numerator",
  "denominator",
  "ratio",
  "percent",
  "points",
  "maxPoints",
]);

/**
 * Reads indicators across, with numerator, denominator, ratio or points under each name, one board a row. Null
 * when no row holds figures.
 */
export function readIndicatorsAcross(view: SheetView, place: IndicatorPlace): ScoreTable | null {
  const figures = new FigureReader(view);
  const frame = frameOf(view, place);
  const rows = bodyRows(frame, place.end);
  const maximumRow = rows.find((row) =>
    /^(?:điểm )?(?:tối đa|chuẩn)|^thang điểm/iu.test(nameAt(frame, row))
  );
  const around = readSurroundings(view, place.headerRow, place.floor, frame);
  const boards = rows
    .filter((row) => row !== maximumRow && !isNoUnit(nameAt(frame, row)))
    .map((row) => boardAt(frame, figures, row, maximumRow ?? null, around));
  if (boards.length === 0) return null;
  const confidence =
    frame.indicators.reduce((sum, each) => sum + each.confidence, 0) / frame.indicators.length;
  return {
    sheet: view.sheet,
    range: {
      ...{ top: place.headerRow, left: frame.left },
      ...{ bottom: rows.at(-1) ?? place.headerRow, right: frame.right },
    },
    layout: "indicators",
    headerRows: frame.firstBodyRow - place.headerRow,
    title: around.title,
    boards,
    roles: [],
    findings: [
      ...unknownIndicators(frame, place, rows[0] ?? frame.firstBodyRow),
      ...figures.findings,
    ],
    confidence: Math.round(confidence * 100) / 100,
  };
}

function frameOf(view: SheetView, { headerRow, anchors }: IndicatorPlace): Frame {
  const sorted = [...anchors].sort((one, other) => one.column - other.column);
  const first = sorted[0]?.column ?? 0;
  const below = headerRow + 1;
  const named = sorted.map((anchor, index) => ({
    anchor,
    next: sorted[index + 1]?.column ?? view.grid.columnCount,
  }));
  const hasSubHeaders = named.some(({ anchor }) => roleAt(view, below, anchor.column) !== null);
  const indicators = named.flatMap(({ anchor, next }) => {
    if (anchor.indicator === null) return [];
    const columns = new Map<HeaderRole, number>();
    for (let column = anchor.column; column < next; column += 1) {
      // Another name's column, and what follows the last one.
      if (column > anchor.column && !view.isBlank(headerRow, column)) break;
      const role = hasSubHeaders ? roleAt(view, below, column) : "points";
      if (role === null || (!hasSubHeaders && column > anchor.column)) break;
      if (!columns.has(role)) columns.set(role, column);
    }
    const cell = { sheet: view.sheet, row: headerRow, column: anchor.column };
    const { code, confidence } = anchor.indicator;
    return [{ code, confidence, columns, label: { text: anchor.text, cell } }];
  });
  const firstBodyRow = headerRow + (hasSubHeaders ? 2 : 1);
  return {
    ...{ view, indicators, firstBodyRow },
    ...namesBefore(view, headerRow, first, firstBodyRow),
    right: Math.max(...indicators.flatMap(({ columns }) => [...columns.values()]), first),
  };
}

/** Names among those of indicators, with figures below, that nobody knows. */
function unknownIndicators(
  { view, indicators }: Frame,
  { headerRow, anchors }: IndicatorPlace,
  firstRow: number
): readonly Finding[] {
  const known = new Set([
    ...anchors.map(({ column }) => column),
    ...indicators.flatMap(({ columns }) => [...columns.values()]),
  ]);
  const findings: Finding[] = [];
  const first = Math.min(...known);
  for (let column = first; column < view.grid.columnCount; column += 1) {
    const text = view.text(headerRow, column);
    const role = headerRole(text)[0]?.role;
    const isName =
      view.cell(headerRow, column).kind === "text" && (role === undefined || role === "groupName");
    if (known.has(column) || !isName || text === "" || isTotalLabel(text)) continue;
    if (countNumbers(view, firstRow, column, column) === 0) continue;
    findings.push({
      code: "unknown-group",
      severity: "warning",
      cell: { sheet: view.sheet, row: headerRow, column },
      message: `Không nhận ra “${text}” là chỉ số thành phần nào của Quyết định 766/QĐ-TTg, nên không tính. Hãy sửa lại tên hoặc ghi thêm mã chỉ số, ví dụ 4.1.`,
    });
  }
  return findings;
}

function roleAt(view: SheetView, row: number, column: number): HeaderRole | null {
  const role = headerRole(view.text(row, column)).find((each) => figureRoles.has(each.role))?.role;
  return role ?? null;
}

/** The columns before the indicators: who, or when. */
function namesBefore(
  view: SheetView,
  headerRow: number,
  first: number,
  firstBodyRow: number
): Pick<Frame, "unitColumn" | "periodColumn" | "left"> {
  let [unitColumn, periodColumn]: (number | null)[] = [null, null];
  let left = first;
  for (let column = first - 1; column >= 0; column -= 1) {
    if (view.isBlank(firstBodyRow, column) && view.isBlank(headerRow, column)) break;
    left = column;
    const holdsPeriod = periodAt(view, firstBodyRow, column, null) !== null;
    if (holdsPeriod) periodColumn ??= column;
    else if (view.cell(firstBodyRow, column).kind === "text") unitColumn ??= column;
  }
  return { unitColumn: unitColumn ?? null, periodColumn: periodColumn ?? null, left };
}

/** Rows with figures, to the first gap of two without. */
function bodyRows({ view, indicators, firstBodyRow }: Frame, end: number): readonly number[] {
  const columns = indicators.flatMap((each) => [...each.columns.values()]);
  const rows: number[] = [];
  let gap = 0;
  for (let row = firstBodyRow; row < Math.min(end, view.grid.rowCount) && gap < 2; row += 1) {
    const holdsFigures = columns.some((column) => countNumbers(view, row, column, column) > 0);
    gap = holdsFigures ? 0 : gap + 1;
    if (holdsFigures) rows.push(row);
  }
  return rows;
}

function nameAt({ view, unitColumn, periodColumn, left }: Frame, row: number): string {
  return view.text(row, unitColumn ?? periodColumn ?? left);
}

function isNoUnit(name: string): boolean {
  return isBenchmarkLabel(name) || isTotalLabel(name) || isSubtotalLabel(name);
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
  const cell = unitColumn === null ? null : { sheet: view.sheet, row, column: unitColumn };
  const byGroup = new Map<GroupId, IndicatorReading[]>();
  for (const each of frame.indicators) {
    const { group } = indicatorByCode(each.code);
    const reading = indicatorAt(figures, each, row, maximumRow);
    byGroup.set(group, [...(byGroup.get(group) ?? []), reading]);
  }
  return {
    unit: name === "" ? (around.unit?.label ?? null) : { text: name, cell },
    level: (name === "" ? around.unit?.level : readUnit(name)?.level) ?? "commune",
    period:
      (periodColumn === null ? null : periodAt(view, row, periodColumn, around.year)) ??
      around.period,
    groups: [...byGroup].map(([id, indicators]) => groupOf(id, indicators)),
    total: null,
  };
}

/** A group of which only its indicators are known. */
function groupOf(id: GroupId, indicators: readonly IndicatorReading[]): GroupReading {
  return {
    id,
    label: { text: groupById(id).name, cell: null },
    ...{ points: ABSENT, maxPoints: ABSENT, percent: ABSENT, rank: ABSENT, rankOf: ABSENT },
    indicators,
    confidence: Math.min(...indicators.map(({ confidence }) => confidence)),
  };
}

function indicatorAt(
  figures: FigureReader,
  { code, label, columns, confidence }: IndicatorColumns,
  row: number,
  maximumRow: number | null
): IndicatorReading {
  const at = (role: HeaderRole) => columns.get(role) ?? null;
  const numerator = figures.number(row, at("numerator"));
  const denominator = figures.number(row, at("denominator")).figure;
  const points = figures.points(row, at("points"));
  const own = figures.points(row, at("maxPoints")).figure;
  const shared = maximumRow === null ? ABSENT : figures.points(maximumRow, at("points")).figure;
  const expected =
    "value" in numerator.figure && "value" in denominator && denominator.value > 0
      ? (numerator.figure.value * 100) / denominator.value
      : null;
  return {
    ...{ code, label, confidence },
    numerator: numerator.figure,
    denominator: denominator.status === "absent" ? numerator.of : denominator,
    ratio: figures.percent(row, at("ratio") ?? at("percent"), expected),
    points: points.figure,
    maxPoints: [own, points.of, shared].find(({ status }) => status !== "absent") ?? ABSENT,
  };
}
