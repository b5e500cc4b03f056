import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { formatCell } from "../cells/address";
import type { Period } from "../sheet/scoreboard";
import type { Grid } from "../cells/grid";
import type { Steps } from "../cells/steps";
import type { Input } from "./formula";
import { knownValues, rowOf } from "./groupLines";
import { InputReader, type ScoreLine } from "./scoreLine";

/**
 * The rows of a table in which each row is a whole board: units of a league, or periods of a unit.
 * @param totalColumn column in which we write the totals ourselves; null when the sheet prints them or they are not asked for.
 */
export function* boardLines(
  grid: Grid,
  assessment: TableAssessment,
  totalColumn: number | null
): Steps<readonly ScoreLine[]> {
  const { table, boards } = assessment;
  const rows = boards.map((_, index) => boardRow(assessment, index));
  const written = latestOfEachRow(boards, rows);
  yield;
  const places = placesOf(boards);
  const lines: ScoreLine[] = [];
  for (const [index, board] of boards.entries()) {
    yield;
    const reading = table.boards[index];
    const row = rows[index] ?? null;
    if (reading === undefined || row === null || !written.has(index)) continue;
    const read = new InputReader(grid, row);
    const parts = board.groups.map((group) =>
      read.live(group.points, reading.groups.find(({ id }) => id === group.id)?.points)
    );
    const total = board.total;
    const before = previousBoard(board, places);
    const beforeRow = before === null ? null : (rows[before] ?? null);
    lines.push({
      row,
      kind: "board",
      points:
        ownTotal(totalColumn, row, board) ??
        read.live(total?.points ?? null, reading.total?.points),
      maxPoints: read.maximum(total?.maxPoints ?? null, reading.total?.maxPoints),
      pointsBefore:
        beforeRow === null || before === null || (beforeRow === row && totalColumn !== null)
          ? null
          : (ownTotal(totalColumn, beforeRow, boards[before]) ??
            read.live(total?.movement?.pointsBefore ?? null)),
      rank: read.live(total?.rank ?? null, reading.total?.rank),
      rankBefore: read.live(total?.movement?.rankBefore ?? null),
      counts: null,
      parts,
      known: knownOf(board),
      league: (total?.standing ?? null) === null ? null : (board.period?.label ?? ""),
    });
  }
  return lines;
}

/** Of several periods across one row only the latest has room for computed columns. */
function latestOfEachRow(
  boards: readonly BoardAssessment[],
  rows: readonly (number | null)[]
): ReadonlySet<number> {
  const latest = new Map<number, number>();
  rows.forEach((row, index) => {
    if (row === null) return;
    const known = latest.get(row);
    const [before, date] = [boards[known ?? index], boards[index]].map(
      (board) => board?.period?.date ?? ""
    );
    if (known === undefined || (date ?? "") >= (before ?? "")) latest.set(row, index);
  });
  return new Set(latest.values());
}

/**
 * The period that computed columns are about where each row holds several; null where each row is one board.
 * @example periodOfLines(assessment)?.label // "Tháng 9/2026"
 */
export function periodOfLines(assessment: TableAssessment): Period | null {
  const { boards } = assessment;
  const rows = boards.map((_, index) => boardRow(assessment, index));
  const [first] = latestOfEachRow(boards, rows);
  return first === undefined || new Set(rows).size === rows.length
    ? null
    : (boards[first]?.period ?? null);
}

function knownOf({ total }: BoardAssessment): ScoreLine["known"] {
  return {
    ...(total === null ? nothingKnown : knownValues(total)),
    grade: total?.grade ?? null,
  };
}

const nothingKnown = {
  points: null,
  percent: null,
  shortfall: null,
  change: null,
  places: null,
  rank: null,
};

function ownTotal(
  column: number | null,
  row: number,
  board: BoardAssessment | undefined
): Input | null {
  if (column === null) return null;
  const points = board?.total?.points ?? null;
  return {
    kind: "cell",
    reference: formatCell({ row, column }),
    now: points === null ? null : points.value / 100,
  };
}

function boardRow({ table }: TableAssessment, index: number): number | null {
  const reading = table.boards[index];
  if (reading === undefined) return null;
  return rowOf(table, [
    reading.total?.points.cell ?? null,
    ...reading.groups.map(({ points }) => points.cell),
    reading.unit?.cell ?? null,
    reading.period?.cell ?? null,
  ]);
}

/** The board this one was compared with: the same unit in the period the comparison names. */
function previousBoard(
  { unit, comparison }: BoardAssessment,
  places: ReadonlyMap<string, number>
): number | null {
  if (comparison.kind !== "previous") return null;
  return places.get(placeKey(unit, comparison.period)) ?? null;
}

/** The first board of each unit in each period. */
function placesOf(boards: readonly BoardAssessment[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  boards.forEach(({ unit, period }, index) => {
    const key = placeKey(unit, period);
    if (!places.has(key)) places.set(key, index);
  });
  return places;
}

function placeKey(unit: BoardAssessment["unit"], period: Period | null): string {
  return JSON.stringify([unit?.text, period?.label]);
}
