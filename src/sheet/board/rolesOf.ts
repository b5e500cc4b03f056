import type { ColumnHead } from "../axes/column";
import type { BlockFacts } from "../facts/blockFacts";
import type { Board, Role, RoleReading } from "../scoreboard";
import type { Told } from "./told";

/** What each column and group of a table was taken for, so that a person may correct it. */
export function rolesOf(
  readings: readonly BlockFacts[],
  boards: readonly Board[],
  told: Told
): readonly RoleReading[] {
  const columns = readings[0]?.columns ?? [];
  const heads = columns.flatMap((column): RoleReading[] => {
    const level = column.levels.findLast(
      ({ meaning }) => meaning.measure !== null || meaning.head !== null
    );
    const role = column.measure ?? (column.head === null ? null : headRoles[column.head]);
    return level === undefined || role === null
      ? []
      : [
          {
            role,
            label: level.meaning.text,
            cell: told.address(level.cell),
            confidence: column.assumed ? 0.5 : 1,
          },
        ];
  });
  const groups = (boards[0]?.groups ?? []).flatMap(({ id, label, confidence }): RoleReading[] =>
    label.cell === null ? [] : [{ role: id, label: label.text, cell: label.cell, confidence }]
  );
  return [...heads, ...groups];
}

const headRoles: Readonly<Record<ColumnHead, Role | null>> = {
  region: null,
  ordinal: "ordinal",
  code: "code",
  unit: "unitName",
  period: "period",
  indicator: "groupName",
  group: "groupName",
};
