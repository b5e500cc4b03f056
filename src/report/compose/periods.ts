import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import { unitKey } from "../../sheet/text/unitKey";

/** Boards of the same unit up to this one, oldest first, this one last. */
export function boardsUpTo(
  table: TableAssessment,
  board: BoardAssessment
): readonly BoardAssessment[] {
  const own = unitKey(board.unit);
  const ofUnit = [...table.boards, ...(table.elsewhere ?? [])].filter(
    (other) => unitKey(other.unit) === own
  );
  const dated = ofUnit.flatMap((other) => {
    const date = other.period?.date ?? null;
    return date === null ? [] : [{ other, date }];
  });
  const limit = board.period?.date ?? null;
  if (limit !== null && dated.length === ofUnit.length) {
    return dated
      .filter(({ other, date }) => other === board || date < limit)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ other }) => other);
  }
  const at = ofUnit.indexOf(board);
  return at < 0 ? [board] : ofUnit.slice(0, at + 1);
}

/** Whether the periods may stand on one line: the same known edition throughout. */
export function isComparableWith(board: BoardAssessment, other: BoardAssessment): boolean {
  return other === board || (other.edition === board.edition && board.edition !== "transition");
}

/** Said below a table whose periods stand beside each other all the same. */
export const notComparable =
  "Các kỳ áp dụng cách tính điểm khác nhau, không so sánh trực tiếp với nhau.";

/** Whether a board holds any points at all: months still to come do not. */
export function holdsPoints(board: BoardAssessment): boolean {
  return (
    board.groups.some(({ points }) => points !== null) || (board.total?.points ?? null) !== null
  );
}
