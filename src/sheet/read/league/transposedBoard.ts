import { ABSENT, type Board } from "../../scoreboard";
import { headerRole, type HeaderRole } from "../../text/headerWord";
import { expectedPercent, type FigureReader } from "../figures";
import type { Surroundings } from "../titles";
import type { Frame } from "./frame";
import type { NamedColumns } from "./namedColumns";
import { rowLabel } from "./rows";

/** Rows of one unit's scores written across: points, maximum, percent, rank and the like. */
const tallestTransposed = 8;

/** One unit's scores written across: rows are "Điểm đạt được", "Điểm tối đa", "Tỷ lệ", "Xếp hạng". */
export function transposedBoard(
  frame: Frame,
  figures: FigureReader,
  rows: readonly number[],
  around: Surroundings
): Board | null {
  const [part] = frame.parts;
  if (part === undefined || frame.parts.length > 1 || rows.length > tallestTransposed) return null;
  const byRole = new Map<HeaderRole, number>();
  for (const row of rows) {
    const [role] = headerRole(rowLabel(frame, row));
    if (role !== undefined && !byRole.has(role.role)) byRole.set(role.role, row);
  }
  const pointsRow = byRole.get("points");
  if (pointsRow === undefined || byRole.size < 2) return null;
  const read = (named: NamedColumns) => {
    const column = named.columns.get("points") ?? named.labelColumn;
    const points = figures.points(pointsRow, column);
    const maximum = byRole.get("maxPoints");
    const rankRow = byRole.get("rank");
    const percentRow = byRole.get("percent");
    const printed = maximum === undefined ? points.of : figures.points(maximum, column).figure;
    const rank = rankRow === undefined ? null : figures.rank(rankRow, column);
    return {
      points: points.figure,
      maxPoints: printed,
      percent:
        percentRow === undefined
          ? ABSENT
          : figures.percent(percentRow, column, expectedPercent(points.figure, printed)),
      rank: rank?.figure ?? ABSENT,
      rankOf: rank?.of ?? ABSENT,
    };
  };
  const { sheet } = frame.view;
  const labelOf = ({ label, labelRow, labelColumn }: NamedColumns) => ({
    text: label,
    cell: { sheet, row: labelRow, column: labelColumn },
  });
  return {
    unit: around.unit?.label ?? null,
    level: around.unit?.level ?? "commune",
    period: around.period ?? part.period,
    groups: part.groups
      .filter(({ isNamed }) => isNamed)
      .map((group) => ({
        id: group.id,
        label: labelOf(group),
        ...read(group),
        indicators: [],
        confidence: group.confidence,
      })),
    total:
      part.total === null ? null : { label: labelOf(part.total), ...read(part.total), grade: null },
  };
}
