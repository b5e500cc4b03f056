import { findingOf } from "../finding";
import type { Board, ScoreTable } from "../scoreboard";
import { groupedBy } from "../board/groupedBy";
import { periodKey } from "./boardKey";
import { nameKey } from "../text/unitKey";
import { readUnit } from "../text/unitName";

/**
 * The tables of a book, "An Bình" of one month being the "Xã An Bình" of another: a name without its kind is that of the only
 * unit that has it, where the two never stand in one period. Said once a table. The same list where no name is short.
 */
export function withFullNames(tables: readonly ScoreTable[]): readonly ScoreTable[] {
  const full = fullNames(tables.flatMap(({ boards }) => boards));
  if (full.size === 0) return tables;
  return tables.map((table) => {
    const [first] = table.boards.flatMap(({ unit }) => {
      const name = full.get(keyOf(unit));
      return unit === null || name === undefined ? [] : [{ unit, name }];
    });
    if (first === undefined) return table;
    const { unit, name } = first;
    const { sheet, range } = table;
    const place = unit.cell ?? { sheet, row: range.top, column: range.left };
    return {
      ...table,
      boards: table.boards.map((board) => named(board, full)),
      findings: [
        ...table.findings,
        findingOf(place, { kind: "fullName", short: unit.text, full: name.text }),
      ],
    };
  });
}

interface FullName {
  readonly text: string;
  readonly level: Board["level"];
}

function named(board: Board, full: ReadonlyMap<string, FullName>): Board {
  const name = full.get(keyOf(board.unit));
  return name === undefined
    ? board
    : { ...board, level: name.level, unit: { text: name.text, cell: board.unit?.cell ?? null } };
}

/** By each short name the unit that alone bears it. */
function fullNames(boards: readonly Board[]): ReadonlyMap<string, FullName> {
  const units = groupedBy(
    boards.filter(({ unit }) => unit !== null),
    ({ unit }) => keyOf(unit)
  );
  const byPlace = groupedBy(
    [...units.keys()].filter((key) => kindAndPlace.test(key)),
    (key) => key.replace(kindAndPlace, "")
  );
  return new Map(
    [...byPlace].flatMap(([place, [only, other]]) => {
      const [short, long] = [units.get(place), units.get(only ?? "")];
      const [first] = long ?? [];
      if (short === undefined || first?.unit == null || other !== undefined) return [];
      const periods = new Set((long ?? []).map(({ period }) => periodKey(period)));
      if (short.some(({ period }) => periods.has(periodKey(period)))) return [];
      return [[place, { text: first.unit.text, level: first.level }]];
    })
  );
}

/** Of a name's key: small letters, without the office before it. */
const kindAndPlace = /^(?:xã|phường|đặc khu|thị trấn)\s+/u;

function keyOf(unit: { readonly text: string } | null): string {
  return unit === null ? "" : nameKey(readUnit(unit.text)?.name ?? unit.text);
}
