import type { PageCell } from "../../cells/page";
import type { Column } from "../axes/column";

/**
 * Columns with a heading nobody knows that must not pass for what stands around it. A row of headings has one
 * dimension: beside periods or units it is an unknown period or unit, and the lowest heading under a group's name is
 * no "Điểm" where another column under that name is. A measure between named groups that bears no name has lost it.
 */
export function strangersAmong(columns: readonly Column[]): ReadonlySet<Column> {
  const points = new Set(
    columns.flatMap((column) => (column.measure === "points" ? (nameOver(column)?.cell ?? []) : []))
  );
  const periods = rowsOf(columns, ({ periodCell }) => periodCell);
  const units = rowsOf(columns, ({ unitCell }) => unitCell);
  const named = columns.filter(({ named: level, total }) => level !== null || total);
  return new Set(
    columns.filter((column) => {
      const { unknown, levels, measure, period, unit } = column;
      const lowest = levels.at(-1);
      const over = nameOver(column)?.cell;
      const isNoPoints =
        measure === null &&
        over !== undefined &&
        points.has(over) &&
        lowest !== undefined &&
        unknown.includes(lowest);
      return (
        isNoPoints ||
        isAmong(named, column) ||
        unknown.some(
          ({ cell }) =>
            (period === null && periods.has(cell.row)) || (unit === null && units.has(cell.row))
        )
      );
    })
  );
}

/** Under a row of names, with names on both sides and none of its own. */
function isAmong(named: readonly Column[], column: Column): boolean {
  const { levels, measure, total } = column;
  const [top] = levels;
  if (column.named !== null || total || measure === null || top === undefined) return false;
  const isUnder = (other: Column | undefined) => {
    const over = other === undefined ? undefined : nameOver(other)?.cell;
    return over !== undefined && over.row < top.cell.row;
  };
  return (
    isUnder(named.findLast((other) => other.column < column.column)) &&
    isUnder(named.find((other) => other.column > column.column))
  );
}

function nameOver({ levels }: Column) {
  return levels.find(({ meaning }) => meaning.groups.length > 0 || meaning.total);
}

/** Rows of headings in which columns name their period, or their unit. */
function rowsOf(
  columns: readonly Column[],
  cellOf: (column: Column) => PageCell | null
): ReadonlySet<number> {
  return new Set(columns.flatMap((column) => cellOf(column)?.row ?? []));
}
