import { editionById } from "../decision766/editions";
import type { EditionId } from "../decision766/identity";
import type { Period } from "../sheet/scoreboard";
import { difference } from "./arithmetic";
import type { Movement, ScoreAssessment } from "./assessment";
import type { BoardDraft } from "./draft";
import { ruled } from "./quantity";

/**
 * Lays the comparison with the previous period into boards: of the same unit, by date when both are dated, else
 * in sheet order. Periods under different editions, or under rules nobody knows, are never compared.
 */
export function addComparisons(boards: readonly BoardDraft[]): void {
  const byUnit = new Map<string, number[]>();
  boards.forEach((board, index) => {
    const list = byUnit.get(board.unit?.text ?? "");
    if (list === undefined) byUnit.set(board.unit?.text ?? "", [index]);
    else list.push(index);
  });
  for (const indexes of byUnit.values()) {
    if (indexes.length < 2) continue;
    // A period prepared in advance but still empty is no period to compare with.
    let previous: BoardDraft | null = null;
    for (const index of inTime(indexes, boards)) {
      const board = boards[index];
      if (board === undefined) continue;
      if (previous?.period != null && !samePeriod(board.period, previous.period)) {
        compare(board, previous, previous.period);
      }
      if (board.groups.some(({ points }) => points !== null)) previous = board;
    }
  }
}

function samePeriod(one: Period | null, other: Period): boolean {
  return one === null || (one.label === other.label && one.date === other.date);
}

function inTime(indexes: readonly number[], boards: readonly BoardDraft[]): readonly number[] {
  const dates = indexes.map((index) => boards[index]?.period?.date ?? null);
  if (dates.includes(null)) return indexes;
  return [...indexes].sort((a, b) => {
    const [one, other] = [boards[a]?.period?.date ?? "", boards[b]?.period?.date ?? ""];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

function compare(board: BoardDraft, previous: BoardDraft, period: Period): void {
  if (!comparable(previous, board)) {
    board.comparison = {
      kind: "boundary",
      period,
      before: previous.edition,
      after: board.edition,
    };
    return;
  }
  board.comparison = { kind: "previous", period };
  for (const group of board.groups) {
    group.movement = movementOf(group, previous.groups.find(({ id }) => id === group.id) ?? null);
  }
  if (board.total !== null) board.total.movement = movementOf(board.total, previous.total);
}

function comparable(before: BoardDraft, after: BoardDraft): boolean {
  const undated = before.period?.date == null && after.period?.date == null;
  return undated || areComparable(before.edition, after.edition);
}

/**
 * Whether scores of two editions may be set against each other.
 * @example areComparable("2022", "2026") // false
 */
export function areComparable(before: EditionId, after: EditionId): boolean {
  return before === after && editionById(after).comparable;
}

function movementOf(now: ScoreAssessment, before: ScoreAssessment | null): Movement | null {
  if (before === null) return null;
  const rank = now.rank ?? now.standing?.computedRank ?? null;
  const rankBefore = now.rank === null ? (before.standing?.computedRank ?? null) : before.rank;
  const points =
    now.points === null || before.points === null
      ? null
      : ruled(difference(now.points.value, before.points.value), "change", [
          now.points,
          before.points,
        ]);
  const places =
    rank === null || rankBefore === null
      ? null
      : ruled(rankBefore.value - rank.value, "change", [rank, rankBefore]);
  return points === null && places === null
    ? null
    : { points, places, pointsBefore: before.points, rankBefore };
}
