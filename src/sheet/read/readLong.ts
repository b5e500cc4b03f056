import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import type { Finding } from "../finding";
import {
  ABSENT,
  type Board,
  type GroupReading,
  type IndicatorReading,
  type ScoreTable,
  type TotalReading,
} from "../scoreboard";
import { isTotalLabel, type HeaderRole } from "../text/headerWord";
import { readPeriod } from "../text/period";
import { periodHead } from "../text/periodHead";
import { readUnit } from "../text/unitName";
import { labelMeaning } from "../find/anchors";
import type { SheetView } from "../find/sheetView";
import { expectedPercent, FigureReader } from "./figures";
import { findHeaderRows, readColumns } from "./headers";
import { chooseTwin, duplicateGroup, type Twin } from "./duplicates";
import type { VerticalPlace } from "./readVertical";
import { boardKey } from "./periodLike";
import { bestPoints } from "./rivalColumns";
import { readSurroundings } from "./titles";

interface Draft {
  readonly unit: Board["unit"];
  readonly level: Board["level"];
  readonly period: Board["period"];
  readonly groups: Map<GroupId, GroupReading>;
  total: TotalReading | null;
}

/**
 * Reads a long list: each row names its group, and its unit or its period, in columns of their own. Null when
 * the headers name no such column.
 */
export function readLong(view: SheetView, place: VerticalPlace): ScoreTable | null {
  const { labelColumn, left, right, firstRow, lastRow } = place;
  const headers = findHeaderRows(view, firstRow, left, right, labelColumn);
  const around = readSurroundings(view, { ...place, top: headers.top });
  const columns = readColumns(view, headers, left, right, around.year);
  const at = new Map<HeaderRole, number>();
  for (const { column, role } of columns)
    if (role !== null && column !== labelColumn && !at.has(role)) at.set(role, column);
  const points = bestPoints(
    columns.filter(({ role, column }) => role === "points" && column !== labelColumn)
  );
  if (points !== null) at.set("points", points.column);
  const unitColumn = at.get("unitName") ?? null;
  const periodColumn = at.get("period") ?? null;
  if (unitColumn === null && periodColumn === null) return null;

  const figures = new FigureReader(view);
  const findings: Finding[] = [];
  const drafts = new Map<string, Draft>();
  // Merged or filled once: a name stands for the rows below it.
  let unitText = "";
  let unitRow = firstRow;
  let periodRow = firstRow;
  let last = firstRow;
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (unitColumn !== null && view.text(row, unitColumn) !== "") {
      unitText = view.text(row, unitColumn);
      unitRow = row;
    }
    if (periodColumn !== null && !view.isBlank(row, periodColumn)) periodRow = row;
    const text = view.text(row, labelColumn);
    const meaning = text === "" ? null : labelMeaning(text);
    const isTotal = meaning === null && isTotalLabel(text);
    if (meaning === null && !isTotal) continue;
    last = row;
    const period =
      (periodColumn === null
        ? null
        : readPeriod(view.cell(periodRow, periodColumn), {
            date1904: view.grid.date1904,
            address: { sheet: view.sheet, row: periodRow, column: periodColumn },
            allowBareYear: true,
            head: periodHead(columns.find(({ column }) => column === periodColumn)?.header ?? ""),
            ...(around.year === null ? {} : { year: around.year }),
          })) ?? around.period;
    const unit =
      unitText === ""
        ? null
        : (readUnit(unitText) ?? { name: unitText, level: "commune" as const });
    const key = boardKey(unit, period);
    const draft = drafts.get(key) ?? {
      unit:
        unit === null
          ? (around.unit?.label ?? null)
          : {
              text: unit.name,
              cell:
                unitColumn === null
                  ? null
                  : { sheet: view.sheet, row: unitRow, column: unitColumn },
            },
      level: unit?.level ?? around.unit?.level ?? "commune",
      period,
      groups: new Map<GroupId, GroupReading>(),
      total: null,
    };
    drafts.set(key, draft);
    const cell = { sheet: view.sheet, row, column: labelColumn };
    const label = { text, cell };
    if (isTotal) {
      draft.total = { label, ...scoreAt(figures, row, at), grade: null };
    } else if (meaning?.indicator) {
      const { code, confidence } = meaning.indicator;
      const id = indicatorByCode(code).group;
      const group = draft.groups.get(id) ?? bareGroup(id, confidence);
      const indicator = indicatorAt(figures, row, at, { code, label, confidence });
      draft.groups.set(id, { ...group, indicators: [...group.indicators, indicator] });
    } else {
      const [match] = meaning?.groups ?? [];
      if (match === undefined) continue;
      const known = draft.groups.get(match.id);
      const score = scoreAt(figures, row, at);
      if (known?.label.cell) {
        const { used, because } = chooseTwin(match.id, twinOf(known), twinOf(score));
        findings.push(
          used === "first"
            ? duplicateGroup(cell, text, known.label.cell, because, "dòng")
            : duplicateGroup(known.label.cell, known.label.text, cell, because, "dòng")
        );
        if (used === "first") continue;
      }
      draft.groups.set(match.id, {
        id: match.id,
        label,
        ...score,
        indicators: known?.indicators ?? [],
        confidence: match.confidence,
      });
    }
  }
  return {
    sheet: view.sheet,
    range: { top: headers.top, left, bottom: last, right },
    layout: "long",
    headerRows: headers.bottom - headers.top + 1,
    title: around.title,
    boards: [...drafts.values()].map(({ groups, ...draft }) => ({
      ...draft,
      groups: [...groups.values()],
    })),
    roles: columns.flatMap(({ role, header, headerRow, column, confidence }) =>
      role === null
        ? []
        : [{ role, label: header, cell: { sheet: view.sheet, row: headerRow, column }, confidence }]
    ),
    findings: [...findings, ...figures.findings],
    confidence: 0.9,
  };
}

function twinOf({ maxPoints, points }: Pick<GroupReading, "maxPoints" | "points">): Twin {
  return {
    maximum: "value" in maxPoints ? maxPoints.value : null,
    hasPoints: "value" in points,
  };
}

function bareGroup(id: GroupId, confidence: number): GroupReading {
  return {
    id,
    label: { text: groupById(id).name, cell: null },
    points: ABSENT,
    maxPoints: ABSENT,
    percent: ABSENT,
    rank: ABSENT,
    rankOf: ABSENT,
    indicators: [],
    confidence,
  };
}

function scoreAt(figures: FigureReader, row: number, at: ReadonlyMap<HeaderRole, number>) {
  const points = figures.points(row, at.get("points") ?? null);
  const maximum = figures.points(row, at.get("maxPoints") ?? null).figure;
  const rank = figures.rank(row, at.get("rank") ?? null);
  const maxPoints = maximum.status === "absent" ? points.of : maximum;
  return {
    points: points.figure,
    maxPoints,
    percent: figures.percent(
      row,
      at.get("percent") ?? at.get("ratio") ?? null,
      expectedPercent(points.figure, maxPoints)
    ),
    rank: rank.figure,
    rankOf: rank.of,
  };
}

function indicatorAt(
  figures: FigureReader,
  row: number,
  at: ReadonlyMap<HeaderRole, number>,
  named: Pick<IndicatorReading, "code" | "label" | "confidence">
): IndicatorReading {
  const score = scoreAt(figures, row, at);
  const numerator = figures.number(row, at.get("numerator") ?? null);
  const denominator = figures.number(row, at.get("denominator") ?? null).figure;
  return {
    ...named,
    numerator: numerator.figure,
    denominator: denominator.status === "absent" ? numerator.of : denominator,
    ratio: score.percent,
    points: score.points,
    maxPoints: score.maxPoints,
  };
}
