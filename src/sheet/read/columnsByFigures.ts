import { groupById } from "../../decision766/groups";
import { readNumber, toHundredths } from "../text/number";
import type { SheetView } from "../find/sheetView";
import type { ColumnMeaning } from "./headers";
import type { BodyRow } from "./verticalRows";

/**
 * Columns whose headers nobody knows, told by their figures: the one that holds the Decision's maxima, and the
 * first that holds points no greater. Columns left of the labels are numbering.
 */
export function columnsByFigures(
  view: SheetView,
  columns: readonly ColumnMeaning[],
  rows: readonly BodyRow[],
  labelColumn: number
): readonly ColumnMeaning[] {
  const groupRows = rows.filter(({ kind }) => kind === "group");
  const right = columns.map((each) =>
    each.column < labelColumn && each.role !== "code" ? { ...each, role: "ordinal" as const } : each
  );
  const has = (role: ColumnMeaning["role"]) =>
    right.some((each) => each.column > labelColumn && each.role === role);
  if (has("points") || has("numerator") || groupRows.length < 2) return right;

  const unknown = right.filter(
    (each) => each.column > labelColumn && each.role === null && each.period === null
  );
  const maximum = has("maxPoints")
    ? undefined
    : unknown.find(
        ({ column }) => share(view, groupRows, column, (value, most) => value === most) >= 0.8
      );
  const points = unknown.find(
    (each) =>
      each !== maximum &&
      share(view, groupRows, each.column, (value, most) => value >= 0 && value <= most) >= 0.6
  );
  return right.map((each) => {
    // A lone column that equals the maxima is a full score, not a maximum.
    if (points === undefined && each === maximum)
      return { ...each, role: "points" as const, confidence: 0.5 };
    if (each === maximum) return { ...each, role: "maxPoints" as const, confidence: 0.6 };
    return each === points ? { ...each, role: "points" as const, confidence: 0.5 } : each;
  });
}

function share(
  view: SheetView,
  rows: readonly BodyRow[],
  column: number,
  fits: (value: number, maximum: number) => boolean
): number {
  const fitting = rows.filter((row) => {
    const reading = readNumber(view.cell(row.row, column));
    const [group] = row.groups;
    if (reading.kind !== "number" || group === undefined) return false;
    return fits(toHundredths(reading.decimal), groupById(group.id).maxPoints);
  });
  return fitting.length / rows.length;
}
